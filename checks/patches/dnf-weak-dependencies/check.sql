-- id: dnf-weak-dependencies
-- title: dnf installs what is needed, not what is recommended
-- title[zh_CN]: dnf 不安装推荐的附加软件包
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- when: SELECT 1 FROM files WHERE path IN ('/etc/dnf/dnf.conf', '/etc/yum.conf')
-- key: setting
-- same-as: xccdf:disable_weak_deps
-- why: What nobody asked for has holes as well, and nobody looks after it.
-- why[zh_CN]: 无人需要的软件同样有漏洞，却没有人维护。
-- fix: Set install_weak_deps=0 under [main] in {path}.
-- fix[zh_CN]: 在 {path} 的 [main] 下设置 install_weak_deps=0。
SELECT 'install_weak_deps' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/dnf/dnf.conf') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'dnf' AND s.section = 'main' AND s.key = 'install_weak_deps'
WHERE lower(coalesce(s.value, '1')) NOT IN ('0', 'no', 'false', 'off', 'disabled');
