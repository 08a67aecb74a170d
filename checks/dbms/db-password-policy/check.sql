-- id: db-password-policy
-- title: The database refuses weak passwords
-- title[zh_CN]: 数据库启用口令复杂度校验
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.1.a zicha:RB130 zicha:RB198
-- when: SELECT 1 FROM db_instances WHERE engine IN ('mariadb', 'mysql', 'postgresql')
-- param min_length: 8 | shortest password that may be accepted
-- param min_length[zh_CN]: 允许的最短口令长度
-- key: engine version name
-- why: Without it the next account gets 123456 and nobody notices.
-- why[zh_CN]: 未启用时，新建账号可直接使用 123456。
-- fix: INSTALL SONAME 'simple_password_check' (MariaDB), component_validate_password (MySQL),
--     shared_preload_libraries = 'passwordcheck' (PostgreSQL).
-- fix[zh_CN]: MariaDB：INSTALL SONAME 'simple_password_check'；MySQL：安装 component_validate_password；PostgreSQL：shared_preload_libraries 加入 passwordcheck。
SELECT engine, version, NULL AS name, NULL AS value FROM db_instances
WHERE NOT EXISTS (SELECT 1 FROM db_modules WHERE kind = 'plugin' AND is_on = 1
  AND (name IN ('simple_password_check', 'cracklib_password_check', 'validate_password', 'credcheck', 'passwordpolicy') OR name LIKE '%passwordcheck'))
  AND (engine <> 'postgresql' OR EXISTS (SELECT 1 FROM db_settings WHERE name = 'shared_preload_libraries'))
UNION ALL
SELECT i.engine, i.version, s.name, s.value FROM db_settings s JOIN db_instances i
WHERE s.name IN ('simple_password_check_minimal_length', 'validate_password_length', 'validate_password.length') AND CAST(s.value AS INTEGER) < :min_length
  -- Of no kind of letter one must be there; or a hash passes that nobody has looked at.
  OR s.name = 'simple_password_check_digits' AND NOT EXISTS (SELECT 1 FROM db_settings o WHERE o.value <> '0'
      AND o.name IN ('simple_password_check_digits', 'simple_password_check_letters_same_case', 'simple_password_check_other_characters'))
    AND NOT EXISTS (SELECT 1 FROM db_modules WHERE is_on = 1 AND name = 'cracklib_password_check')
  OR s.name = 'strict_password_validation' AND s.value IN ('OFF', '0')
  OR s.name IN ('validate_password_policy', 'validate_password.policy') AND s.value IN ('LOW', '0');
