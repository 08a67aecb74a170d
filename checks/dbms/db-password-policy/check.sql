-- id: db-password-policy
-- title: The database refuses weak passwords
-- title[zh_CN]: 数据库启用口令复杂度校验
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.a zicha:RB130 zicha:RB198
-- when: SELECT 1 FROM db_instances WHERE engine IN ('mariadb', 'mysql', 'postgresql')
-- key: engine version
-- why: Without it the next account gets 123456 and nobody notices.
-- why[zh_CN]: 未启用时，新建账号可直接使用 123456。
-- fix: INSTALL SONAME 'simple_password_check' (MariaDB), component_validate_password (MySQL),
--     shared_preload_libraries = 'passwordcheck' (PostgreSQL).
-- fix[zh_CN]: MariaDB：INSTALL SONAME 'simple_password_check'；MySQL：安装 component_validate_password；PostgreSQL：shared_preload_libraries 加入 passwordcheck。
SELECT engine, version FROM db_instances
WHERE NOT EXISTS (SELECT 1 FROM db_modules WHERE kind = 'plugin' AND is_on = 1
  AND (name IN ('simple_password_check', 'cracklib_password_check', 'validate_password', 'credcheck', 'passwordpolicy') OR name LIKE '%passwordcheck'))
  AND (engine <> 'postgresql' OR EXISTS (SELECT 1 FROM db_settings WHERE name = 'shared_preload_libraries'));
