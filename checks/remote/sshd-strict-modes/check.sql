-- id: sshd-strict-modes
-- title: SSH refuses key files that others can change
-- title[zh_CN]: SSH 拒绝他人可修改的密钥文件
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: key
-- same-as: xccdf:sshd_enable_strictmodes
-- why: Without this test somebody who can write to a home directory adds a key and signs in as its
--     owner.
-- why[zh_CN]: 不做此项检查时，能写入某人主目录的人可以添加公钥并以其身份登录。
-- fix: Set StrictModes yes in {path}, line {line}, and reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 StrictModes yes，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'strictmodes' AND value <> 'yes';
