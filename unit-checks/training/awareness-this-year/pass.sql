INSERT INTO trainings (subject, held_on, class, audience) VALUES ('网络安全宣传周', '2025-09-15', 'publicity', 'all');
