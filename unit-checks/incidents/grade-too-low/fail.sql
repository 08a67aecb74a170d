INSERT INTO incidents (id, number) VALUES ('a', 'a');
INSERT INTO incident_grades (incident, recorded_grade, grade) VALUES ('a', 'major', 'special');
