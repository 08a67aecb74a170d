SELECT LOWER(para_name) AS name, para_value AS value, 'file' AS origin FROM v$dm_ini;
