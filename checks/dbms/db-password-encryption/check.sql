-- id: db-password-encryption
-- title: New passwords are kept in a strong way
-- title[zh_CN]: 新设口令使用强散列算法
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.8.b zicha:RB130
-- when: SELECT 1 FROM db_settings WHERE name IN ('password_encryption', 'old_passwords', 'secure_auth', 'default_authentication_plugin', 'authentication_policy')
-- key: name
-- why: Every password set from now on would be kept in the weak way.
-- why[zh_CN]: 之后设置的每个口令都会以弱方式保存。
-- fix: Set {name} to scram-sha-256 (PostgreSQL), old_passwords to 0, default_authentication_plugin
--     to caching_sha2_password (MySQL).
-- fix[zh_CN]: PostgreSQL 将 {name} 设为 scram-sha-256；MySQL 将 old_passwords 设为 0、default_authentication_plugin 设为 caching_sha2_password。
SELECT name, value, path, line FROM db_settings
WHERE (name = 'password_encryption' AND value IN ('md5', 'on', 'off')) OR (name = 'old_passwords' AND value NOT IN ('0', 'OFF', '')) OR (name = 'secure_auth' AND value IN ('OFF', '0'))
  OR (name = 'default_authentication_plugin' AND value = 'mysql_native_password')
  OR (name = 'authentication_policy' AND value LIKE 'mysql_native_password%');
