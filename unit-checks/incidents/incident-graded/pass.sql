INSERT INTO incidents (id, number, class_2023, grade, plan) VALUES ('a', 'a', 'malware', 'general', '预案');
