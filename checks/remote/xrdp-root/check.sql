-- id: xrdp-root
-- title: Root does not sign in to a desktop through xrdp
-- title[zh_CN]: 禁止 root 通过 xrdp 登录桌面
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RB148
-- key: path
-- why: With one shared root desktop nobody can say who did what, and the password that is tried on
--     port 3389 all day opens everything.
-- why[zh_CN]: 多人共用 root 桌面无法区分是谁的操作；而 3389 端口整天被猜的正是这个能打开一切的口令。
-- fix: Set AllowRootLogin=false in [Security] of {path} and restart xrdp-sesman.
-- fix[zh_CN]: 在 {path} 的 [Security] 中设置 AllowRootLogin=false，然后重启 xrdp-sesman。
SELECT value, path, line FROM xrdp_config
WHERE file = 'sesman' AND section = 'security' AND key = 'allowrootlogin'
  AND lower(value) IN ('true', 'yes', '1', 'on');
