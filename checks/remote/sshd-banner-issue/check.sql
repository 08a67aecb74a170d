-- id: sshd-banner-issue
-- title: SSH shows /etc/issue before signing in
-- title[zh_CN]: SSH 登录前显示 /etc/issue
-- severity: info
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- key: key match
-- same-as: xccdf:sshd_enable_warning_banner
-- why: A notice tells that use is recorded and for the unit's people only; without it an intruder
--     may claim not to have known.
-- why[zh_CN]: 提示可表明系统仅限授权人员使用且有记录，避免入侵者以不知情推脱。
-- fix: Set Banner /etc/issue in {path}, remove other lines for it, and reload sshd.
-- fix[zh_CN]: 在 {path} 中设置 Banner /etc/issue，删除其他同名设置，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'banner' AND value <> '/etc/issue';
