-- id: sshd-user-environment
-- title: SSH users cannot set the environment of their session
-- title[zh_CN]: SSH 用户不能自行设置会话环境变量
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: key
-- same-as: xccdf:sshd_do_not_permit_user_env
-- why: An account that is restricted to one command gets round the restriction by a variable such
--     as LD_PRELOAD in its own files.
-- why[zh_CN]: 被限定只能执行某一命令的账户，可以在自己的文件中设置 LD_PRELOAD 等变量绕过限制。
-- fix: Set PermitUserEnvironment no in {path}, line {line}, and reload sshd.
-- fix[zh_CN]: 在 {path} 第 {line} 行设置 PermitUserEnvironment no，并重新加载 sshd。
SELECT key, value, match, coalesce(path, '/etc/ssh/sshd_config') AS path, line
FROM sshd_config
WHERE key = 'permituserenvironment' AND value <> 'no';
