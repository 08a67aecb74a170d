-- only: mysql
-- before: 50706
SELECT LOWER(variable_name) AS name,
  CASE WHEN LOWER(variable_name) IN ('report_password', 'init_connect') AND variable_value <> '' THEN '(set)'
       ELSE variable_value END AS value
FROM information_schema.global_variables;
