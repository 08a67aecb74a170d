INSERT INTO budgets (year, purpose, planned) VALUES (2025, 'operation', 30), (2025, 'training', 3), (2026, 'inspection', 2);
