INSERT INTO protection (system, assessed_on, hazards, hazards_rectified) VALUES ('HIS', '2025-06-01', 5, 5), ('OA', '2025-12-01', 3, 0);
