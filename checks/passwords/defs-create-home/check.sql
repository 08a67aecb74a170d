-- id: defs-create-home
-- title: New accounts get a home directory
-- title[zh_CN]: 新建账户自动创建主目录
-- severity: info
-- area: passwords
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: setting
-- same-as: xccdf:accounts_have_homedir_login_defs
-- why: Without one of their own people put their files where others can read them.
-- why[zh_CN]: 没有主目录，用户会把文件放在他人可读的位置。
-- fix: Set CREATE_HOME {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 CREATE_HOME {wanted}。
SELECT 'CREATE_HOME' AS setting, coalesce(l.value, 'not set') AS value, 'yes' AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'CREATE_HOME'
WHERE l.value IS NULL OR l.is_default OR l.value <> 'yes';
