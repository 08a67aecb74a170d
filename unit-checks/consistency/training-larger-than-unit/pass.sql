INSERT INTO duties (role, person) VALUES ('system_admin', '陈'), ('technician', '吴'), ('technician', '周');
INSERT INTO trainings (id, subject, held_on, class, audience, attended) VALUES ('a', 'a', '2025-09-01', 'technical', 'technicians', 3);
