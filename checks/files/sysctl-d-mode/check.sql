-- id: sysctl-d-mode
-- title: Permissions of /etc/sysctl.d are 0755 or stricter
-- title[zh_CN]: /etc/sysctl.d 的权限不宽于 0755
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:directory_permissions_etc_sysctld
-- why: Who may write to it switches protections of the kernel off at the next start.
-- why[zh_CN]: 能写入它的人可以在下次启动时关闭内核防护。
-- fix: chmod {wanted} {path}
-- fix[zh_CN]: 执行 chmod {wanted} {path}。
SELECT path, user AS owner, group_name, mode, '0755' AS wanted
FROM files
WHERE path = '/etc/sysctl.d' AND type <> 'link' AND mode_exceeds(mode, '0755');
