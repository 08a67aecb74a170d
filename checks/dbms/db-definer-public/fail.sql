INSERT INTO db_routines ("database", schema, name, owner, is_definer, is_owner_superuser, has_search_path, is_public, language) VALUES
  ('his', 'public', 'f(integer)', 'postgres', 1, 1, 1, 1, 'plpgsql');
INSERT INTO db_instances (engine, version) VALUES ('postgresql', '15.5');
