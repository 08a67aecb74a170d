INSERT INTO groups (name, gid) VALUES ('root', 0), ('staff', 50);
