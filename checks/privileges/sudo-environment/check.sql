-- id: sudo-environment
-- title: sudo keeps dangerous environment variables out
-- title[zh_CN]: sudo 不保留危险的环境变量
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: option path
-- why: A variable such as LD_PRELOAD or PYTHONPATH loads a person's own code into a program that
--     runs as root: the right to one command becomes the right to all.
-- why[zh_CN]: LD_PRELOAD、PYTHONPATH 等变量会把用户自己的代码载入以 root 运行的程序：一条命令的权限就变成了全部权限。
-- fix: Remove {option} from {path}:{line} (visudo -f {path}); keep `Defaults env_reset` and a
--     secure_path.
-- fix[zh_CN]: 从 {path}:{line} 中删除 {option}（visudo -f {path}），并保留 `Defaults env_reset` 和 secure_path。
SELECT who, option, path, line
FROM sudo_rules
WHERE kind = 'default'
  AND (option IN ('!env_reset', '!secure_path', 'setenv')
       OR option REGEXP
          '^env_keep\b.*\b(LD_[A-Z_*]+|PYTHON\w*|PERL\w*|RUBY\w*|BASH_ENV|ENV|PATH)(?!\w)');
