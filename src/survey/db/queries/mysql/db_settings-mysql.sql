-- only: mysql
-- from: 80000
SELECT LOWER(v.variable_name) AS name,
  CASE WHEN LOWER(v.variable_name) IN ('report_password', 'init_connect') AND v.variable_value <> '' THEN '(set)'
       ELSE v.variable_value END AS value,
  LOWER(i.variable_source) AS origin, NULLIF(i.variable_path, '') AS path
FROM performance_schema.global_variables v LEFT JOIN performance_schema.variables_info i USING (variable_name);
