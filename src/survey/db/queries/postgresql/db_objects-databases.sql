SELECT datname AS database, 'database' AS type, 1 AS n FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres';
