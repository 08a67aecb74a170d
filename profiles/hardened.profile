# Every check of a host but those that must be asked for by name: for one that is hardened to the letter.
title: Hardened
title[zh_CN]: 逐项加固
check: *
check: !*/stand-alone-*
check: !passwords/guessed-passwords
check: !malware/malware-found
check: !configuration/*
check: !dbms/*
check: !device/*
check: !logs/*
check: !net/*
check: !power/*
check: !traffic/*
check: !website/*
