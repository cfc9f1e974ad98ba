MATCH (term:Term)
SET term.spellings = [name IN coalesce(term.aliases, []) + coalesce(term.name, []) |
  replace(replace(toLower(name), '-', ''), ' ', '')];
