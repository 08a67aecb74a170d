INSERT INTO budgets (year, purpose, planned) VALUES (2025, 'operation', 30), (2025, 'training', 0), (2024, 'inspection', 2);
