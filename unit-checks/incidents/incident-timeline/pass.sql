INSERT INTO incidents (id, number) VALUES ('a', 'a');
INSERT INTO incident_events (incident, at, what) VALUES ('a', '2025-06-01 09:00', '断网');
