-- id: kernel-built-module-key
-- title: Modules are signed with the key that is made for each build
-- title[zh_CN]: 模块使用每次构建时生成的密钥签名
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- param value: certs/signing_key.pem | the value that is wanted
-- param value[zh_CN]: 要求的取值
-- key: kernel
-- same-as: xccdf:kernel_config_module_sig_key
-- why: A key that many builds share signs modules for this kernel wherever it was stolen.
-- why[zh_CN]: 多次构建共用的密钥一旦失窃，即可为本内核签署任意模块。
-- fix: Start a kernel with CONFIG_MODULE_SIG_KEY={wanted} and remove {kernel}: the distribution's
--     own kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_MODULE_SIG_KEY={wanted} 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, :value AS wanted, path, line
FROM kernel_config
WHERE name = 'CONFIG_MODULE_SIG_KEY' AND value IS NOT CAST(:value AS TEXT);
