INSERT INTO people (id, name, class, confidentiality_signed_on) VALUES ('驻场张', '驻场张', 'outsourced', '2025-01-01'), ('陈工', '陈工', 'staff', NULL);
