INSERT INTO media (id, number, class, state, witness, destroyed_on, secrecy) VALUES ('a', 'a', 'disk', 'destroyed', '周', '2025-05-01', 'internal'), ('b', 'b', 'disk', 'erased', NULL, NULL, 'none');
