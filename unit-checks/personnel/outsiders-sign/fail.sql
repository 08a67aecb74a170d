INSERT INTO people (id, name, class) VALUES ('驻场张', '驻场张', 'outsourced');
