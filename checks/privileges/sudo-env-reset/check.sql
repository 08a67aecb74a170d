-- id: sudo-env-reset
-- title: sudo gives commands a clean environment
-- title[zh_CN]: sudo 为命令提供干净的环境变量
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: problem path
-- same-as: xccdf:sudo_add_env_reset
-- why: Variables such as LD_PRELOAD or PYTHONPATH make a permitted command load code of the caller.
-- why[zh_CN]: LD_PRELOAD、PYTHONPATH 等变量可让被允许的命令加载调用者的代码。
-- fix: Add `Defaults env_reset` with visudo, and remove `Defaults !env_reset`.
-- fix[zh_CN]: 用 visudo 加入 `Defaults env_reset`，并删除 `Defaults !env_reset`。
SELECT 'env_reset is not set for all' AS problem, '/etc/sudoers' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM sudo_rules
                  WHERE kind = 'default' AND option = 'env_reset' AND who = 'ALL'
                    AND coalesce(host, run_as, command) IS NULL
                    AND is_replaced IS NOT 1)
UNION ALL
SELECT 'env_reset is switched off', path, line
FROM sudo_rules
WHERE kind = 'default' AND option = '!env_reset' AND is_replaced IS NOT 1;
