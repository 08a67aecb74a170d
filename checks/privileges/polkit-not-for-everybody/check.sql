-- id: polkit-not-for-everybody
-- title: No rule of this host lets everybody do an administrator's work
-- title[zh_CN]: 没有让所有人执行管理操作的 polkit 规则
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108 zicha:RA109 zicha:RB167
-- key: path line
-- why: Any account, one that runs a web server too, can then restart services, mount disks or
--     install software as root.
-- why[zh_CN]: 任何账户（包括运行 Web 服务的账户）都可以 root 身份重启服务、挂载磁盘或安装软件。
-- fix: Name a group in {path}:{line} (subject.isInGroup, or Identity=unix-group:…), or let it ask
--     for an administrator's password (AUTH_ADMIN).
-- fix[zh_CN]: 在 {path}:{line} 中限定用户组（subject.isInGroup 或 Identity=unix-group:…），或要求输入管理员口令（AUTH_ADMIN）。
/* Those that packages bring below /usr/share ask for more than is seen here. */
SELECT kind, actions, identities, path, line FROM polkit_rules
WHERE kind IN ('rule', 'pkla') AND result = 'yes' AND NOT is_active AND NOT is_local
  AND identities IN ('', 'unix-user:*', 'unix-group:*')
  AND path NOT GLOB '/usr/share/*' AND path NOT GLOB '*/10-vendor.d/*';
