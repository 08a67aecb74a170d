INSERT INTO container_images (engine, id, name, created_at, is_used, path) VALUES
  ('docker', 'b', 'old:1', datetime('now', '-400 days'), 1, '/x');
