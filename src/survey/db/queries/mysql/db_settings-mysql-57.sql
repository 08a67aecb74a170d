-- only: mysql
-- from: 50706
-- before: 80000
SELECT LOWER(variable_name) AS name,
  CASE WHEN LOWER(variable_name) IN ('report_password', 'init_connect') AND variable_value <> '' THEN '(set)'
       ELSE variable_value END AS value
FROM performance_schema.global_variables;
