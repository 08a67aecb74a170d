-- id: dnf-automatic-applies
-- title: dnf-automatic installs updates
-- title[zh_CN]: dnf-automatic 自动安装更新
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/automatic.conf')
-- key: setting
-- same-as: xccdf:dnf-automatic_apply_updates
-- why: Updates that are fetched and not installed close no hole.
-- why[zh_CN]: 只下载不安装的更新不能修补漏洞。
-- fix: Set apply_updates = yes under [commands] in {path}.
-- fix[zh_CN]: 在 {path} 的 [commands] 下设置 apply_updates = yes。
SELECT 'apply_updates' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/automatic.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf-automatic' AND s.section = 'commands' AND s.key = 'apply_updates'
WHERE lower(coalesce(s.value, 'no')) NOT IN ('1', 'yes', 'true', 'on', 'enabled');
