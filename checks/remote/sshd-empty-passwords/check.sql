-- id: sshd-empty-passwords
-- title: SSH accepts no empty passwords
-- title[zh_CN]: SSH 不接受空口令
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA096 highrisk:6.4.1.1
-- key: key match
-- same-as: xccdf:sshd_disable_empty_passwords
-- why: The next account that gets an empty password, by a slip or by an installer, is open to the
--     whole network.
-- why[zh_CN]: 下一个因误操作或安装程序而口令为空的账户，将向整个网络敞开。
-- fix: Set PermitEmptyPasswords no in {path}, line {line}, and reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 PermitEmptyPasswords no，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'permitemptypasswords' AND value <> 'no';
