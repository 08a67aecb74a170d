INSERT INTO protection (system, assessed_on, hazards, hazards_rectified) VALUES ('HIS', '2025-06-01', 5, 4);
