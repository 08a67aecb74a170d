INSERT INTO people (id, name) VALUES ('周', '周'), ('孙', '孙');
INSERT INTO media (id, number, class, state, custodian, issued_to) VALUES ('U1', 'U1', 'stick', 'issued', '周', '孙'), ('U2', 'U2', 'stick', 'destroyed', NULL, NULL);
