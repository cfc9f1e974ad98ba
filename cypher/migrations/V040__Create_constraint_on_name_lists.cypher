CREATE CONSTRAINT name_list_id_unique IF NOT EXISTS
FOR (list:NameList) REQUIRE list.id IS UNIQUE;
