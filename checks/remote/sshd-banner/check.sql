-- id: sshd-banner
-- title: SSH shows a warning before signing in
-- title[zh_CN]: SSH 登录前显示警示信息
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- key: key
-- why: Who was told that only authorised persons may enter cannot claim later not to have known.
-- why[zh_CN]: 已被告知仅限授权人员进入的，事后不能以不知情为由推脱。
-- fix: Write a short notice into /etc/issue.net, set Banner /etc/issue.net in {path} and reload
--     sshd.
-- fix[zh_CN]: 在 /etc/issue.net 中写入简短警示，在 {path} 中设置 Banner /etc/issue.net，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'banner' AND match = '' AND lower(value) = 'none';
