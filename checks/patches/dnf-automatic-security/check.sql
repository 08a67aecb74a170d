-- id: dnf-automatic-security
-- title: dnf-automatic installs security updates only
-- title[zh_CN]: dnf-automatic 只安装安全更新
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/automatic.conf')
-- key: setting
-- same-as: xccdf:dnf-automatic_security_updates_only
-- why: Other updates change what people work with, and want to be tried first.
-- why[zh_CN]: 其他更新会改变业务所用的软件，应先行测试。
-- fix: Set upgrade_type = security under [commands] in {path}.
-- fix[zh_CN]: 在 {path} 的 [commands] 下设置 upgrade_type = security。
SELECT 'upgrade_type' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/automatic.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf-automatic' AND s.section = 'commands' AND s.key = 'upgrade_type'
WHERE lower(coalesce(s.value, 'default')) NOT IN ('security');
