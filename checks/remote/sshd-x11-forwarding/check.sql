-- id: sshd-x11-forwarding
-- title: SSH forwards no X11
-- title[zh_CN]: SSH 不转发 X11
-- severity: low
-- area: remote
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_disable_x11_forwarding
-- why: A server that somebody else controls can read keys and pictures from the screen of the
--     administrator who signs in to it this way; servers rarely need it.
-- why[zh_CN]: 服务器若已被他人控制，以这种方式登录的管理员屏幕上的按键和画面都可能被读取；服务器一般不需要该功能。
-- fix: Set X11Forwarding no in {path} and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 X11Forwarding no，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'x11forwarding' AND value <> 'no'
  AND NOT EXISTS (SELECT 1 FROM sshd_config
                  WHERE key = 'disableforwarding' AND match = '' AND value = 'yes');
