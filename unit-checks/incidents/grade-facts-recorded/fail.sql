INSERT INTO incidents (id, number) VALUES ('a', 'a');
INSERT INTO incident_grades (incident, grade, missing) VALUES ('a', 'general', 'persons; threat');
