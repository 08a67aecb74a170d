SELECT datname AS database, 'database' AS type, 1 AS n FROM pg_database WHERE datname NOT IN ('template0', 'template1', 'postgres');
