-- id: php-functions
-- title: PHP pages cannot start programs
-- title[zh_CN]: PHP 页面不能启动外部程序
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- key: sapi pool
-- why: Uploaded web shells live from system() and exec(); few applications need them.
-- why[zh_CN]: 上传的 WebShell 依赖 system()、exec() 等函数，而极少有应用需要它们。
-- fix: Set `disable_functions = exec,passthru,shell_exec,system,proc_open,popen` in {path}
--     ({sapi}), test the applications, and restart PHP.
-- fix[zh_CN]: 在 {path}（{sapi}）中设置 `disable_functions = exec,passthru,shell_exec,system,proc_open,popen`，测试各应用后重启 PHP。
SELECT sapi, pool, key, value,
       coalesce(path, (SELECT min(p.path) FROM php_config p
                       WHERE p.sapi = php_config.sapi AND p.pool IS NULL)) AS path, line
FROM php_config
WHERE key = 'disable_functions' AND sapi NOT LIKE '%/cli' AND pool IS NULL
  AND (value NOT LIKE '%system%' OR value NOT LIKE '%exec%' OR value NOT LIKE '%passthru%')
  AND NOT EXISTS (SELECT 1 FROM php_config p WHERE p.sapi = php_config.sapi AND p.pool IS NOT NULL
                  AND p.key = 'disable_functions' AND p.value LIKE '%system%');
