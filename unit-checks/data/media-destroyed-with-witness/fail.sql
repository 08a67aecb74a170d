INSERT INTO media (id, number, class, state, secrecy, erased_on) VALUES ('b', 'b', 'disk', 'erased', 'secret', '2025-05-01');
