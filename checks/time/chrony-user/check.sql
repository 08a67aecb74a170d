-- id: chrony-user
-- title: chrony gives up root's rights
-- title[zh_CN]: chrony 不以 root 身份运行
-- severity: medium
-- area: time
-- controls: gbt22239:8.1.4.3.b gbt22239:7.1.4.3.b gbt22239:9.1.5.4.g zicha:RA055
-- param accounts: chrony _chrony | accounts of chrony
-- param accounts[zh_CN]: chrony 的账户
-- when: SELECT 1 FROM files WHERE path IN ('/etc/chrony/chrony.conf', '/etc/chrony.conf')
--     UNION ALL SELECT 1 FROM packages WHERE name = 'chrony' AND status <> 'config-files'
-- optional: packages
-- key: problem
-- same-as: xccdf:chronyd_run_as_chrony_user
-- why: It reads packets that anybody can send; a hole in it would give root's rights to
--     strangers.
-- why[zh_CN]: 它接收任何人都能发来的报文，一旦有漏洞，外人即可获得 root 权限。
-- fix: Remove {value} from {path}: the packages of chrony come with an account of their own.
-- fix[zh_CN]: 从 {path} 中删除 {value}：chrony 软件包自带专用账户。
SELECT 'it stays another account' AS problem, value, path, line FROM time_config
WHERE daemon = 'chrony'
  AND (key = 'user' AND instr(' ' || :accounts || ' ', ' ' || value || ' ') = 0
       OR key = 'options' AND value REGEXP '(^|\s)-[a-zA-Z]*u'
          AND NOT value REGEXP '(^|\s)-u\s*_?chrony(\s|$)');
