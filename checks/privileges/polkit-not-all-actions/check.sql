-- id: polkit-not-all-actions
-- title: No rule gives every administrator's work without a password
-- title[zh_CN]: 没有免口令授予全部管理操作的 polkit 规则
-- severity: high
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108 zicha:RA109
-- key: path line
-- why: Whoever is in this group, or has taken over an account of it, is root without a password,
--     and sudo's log does not show it.
-- why[zh_CN]: 属于该组或控制了组内账户的人无需口令即拥有 root 权限，而 sudo 日志中没有记录。
-- fix: Name the actions that are needed in {path}:{line} (pkaction lists them), or return
--     polkit.Result.AUTH_ADMIN_KEEP.
-- fix[zh_CN]: 在 {path}:{line} 中列出所需的操作（用 pkaction 查看），或返回 polkit.Result.AUTH_ADMIN_KEEP。
SELECT kind, actions, identities, path, line FROM polkit_rules
WHERE kind IN ('rule', 'pkla') AND result = 'yes' AND actions IN ('', '*', 'org.*')
  AND path NOT GLOB '/usr/share/*';
