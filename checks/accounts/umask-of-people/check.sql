-- id: umask-of-people
-- title: People do not set an umask of their own
-- title[zh_CN]: 用户未自行设置 umask
-- severity: info
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path line
-- same-as: xccdf:accounts_umask_interactive_users
-- why: An umask in a person's own files undoes the one that the unit decided on.
-- why[zh_CN]: 用户自己文件中的 umask 会使单位规定的 umask 失效。
-- fix: Remove the line umask {value} from {path}:{line}.
-- fix[zh_CN]: 从 {path}:{line} 中删除 umask {value}。
SELECT who, value, path, line FROM shell_environment
WHERE key = 'umask' AND who NOT IN ('all', 'root');
