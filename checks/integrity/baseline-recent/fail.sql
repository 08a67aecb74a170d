INSERT INTO baselines (path, made_at) VALUES ('/var/lib/zicha/baseline', '2025-10-01T00:00:00Z');
