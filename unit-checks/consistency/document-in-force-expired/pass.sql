INSERT INTO documents (id, title, class, expires_on) VALUES ('旧预案', '旧预案', 'plan', '2025-12-31'), ('旧合同', '旧合同', 'contract', '2020-12-31');
INSERT INTO drills (id, subject, held_on, plan) VALUES ('a', 'a', '2025-06-01', '旧预案');
INSERT INTO duties (id, role, person, document, until) VALUES ('a', 'clerk', '孙', '旧合同', '2020-12-31');
