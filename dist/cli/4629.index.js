(() => {
'use strict';
const id = 4629;
const ids = [4629];
const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodeText(bytes) {
    const [first, second, third] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const isBareUtf16 = bytes.length >= 4 && ((first === 0 && third === 0) || (second === 0 && bytes[3] === 0));
    if (isUtf16 || isBareUtf16)
        return { problem: 'is encoded in UTF-16: save it as UTF-8' };
    if (bytes.includes(0))
        return { problem: 'is binary: it holds a NUL byte' };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { problem: 'is not encoded in UTF-8' };
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCheckedOutCommit: () => (/* binding */ readCheckedOutCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function readCheckedOutCommit(workspace) {
    const head = await readShort(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, '.git', 'HEAD'));
    if (head === undefined)
        return undefined;
    if (isSha(head))
        return head;
    const [, ref] = /^ref: (refs\/(?:heads|remotes|tags|pull)\/[\w./-]+)$/.exec(head) ?? [];
    if (ref === undefined || ref.split('/').includes('..'))
        return undefined;
    const loose = await readShort(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, '.git', ref));
    if (loose !== undefined)
        return isSha(loose) ? loose : undefined;
    const packed = (await readShort(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, '.git', 'packed-refs'))) ?? '';
    const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
    const sha = line?.split(' ')[0];
    return sha !== undefined && isSha(sha) ? sha : undefined;
}
async function readShort(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).trim();
    }
    catch {
        return undefined;
    }
}
function isSha(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   j: () => (/* binding */ hasProxy)
/* harmony export */ });
function proxyFor(host, port, env) {
    const given = (env.https_proxy ?? '') || (env.HTTPS_PROXY ?? '');
    if (given === '' || isLoopback(host) || isExcepted(host, port, env))
        return undefined;
    const address = /^https?:\/\//i.test(given) ? given : `http://${given}`;
    return URL.canParse(address) ? new URL(address) : undefined;
}
function hasProxy(env) {
    return ((env.https_proxy ?? '') || (env.HTTPS_PROXY ?? '')) !== '';
}
function isExcepted(host, port, env) {
    const names = [host.toLowerCase(), `${host.toLowerCase()}:${String(port)}`];
    const excepted = ((env.no_proxy ?? '') || (env.NO_PROXY ?? '')).split(',').map((item) => item.trim().toLowerCase());
    return excepted
        .filter((item) => item !== '')
        .some((item) => {
        const suffix = item.startsWith('.') ? item : `.${item}`;
        return item === '*' || names.some((name) => name === item || name.endsWith(suffix));
    });
}
function isLoopback(host) {
    return /^(localhost$|127\.|\[?::1\]?$)/i.test(host);
}


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/decode-text.js
var decode_text = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/adapters/files.js



class Workspace {
    root;
    realRoot;
    constructor(root) {
        this.root = root;
    }
    read(file, maxBytes) {
        return new Promise((resolve) => {
            resolve(this.readNow(file, maxBytes));
        });
    }
    async glob(pattern) {
        if (!/[*?[\]{}!()]/.test(pattern))
            return [pattern];
        if (leavesFolder(pattern))
            return [];
        if (!(0,external_node_fs_.existsSync)(external_node_path_.join(this.root, fixedFolder(pattern))))
            return [];
        const { glob } = await __webpack_require__.e(/* import() */ 6448).then(__webpack_require__.bind(__webpack_require__, 6448));
        const found = await glob(pattern, {
            cwd: this.root,
            dot: true,
            followSymbolicLinks: false,
            expandDirectories: false,
            ignore: ['**/node_modules/**', '**/.git/**'],
        });
        return found.map((name) => name.replaceAll('\\', '/')).sort();
    }
    readNow(file, maxBytes) {
        if (file === '')
            return { problem: 'has no name' };
        if (file.includes('\0'))
            return { problem: 'has a NUL character in its name' };
        if (leavesFolder(file))
            return { problem: 'is outside of the workspace' };
        try {
            this.realRoot ??= external_node_fs_.realpathSync.native(this.root);
            const target = external_node_fs_.realpathSync.native(external_node_path_.join(this.realRoot, file));
            if (isOutside(this.realRoot, target))
                return { problem: 'leads out of the workspace by a symbolic link' };
            return readBounded(target, maxBytes);
        }
        catch (error) {
            return explain(error);
        }
    }
}
function fixedFolder(pattern) {
    const [fixed = ''] = /^[^*?[\]{}!()\\]*\//.exec(pattern) ?? [];
    return fixed;
}
const FLAGS = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
function readBounded(target, maxBytes) {
    const file = (0,external_node_fs_.openSync)(target, FLAGS);
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (stat.isDirectory())
            return { problem: 'is a directory' };
        if (!stat.isFile())
            return { problem: 'is no regular file' };
        if (stat.size > maxBytes)
            return tooLarge(stat.size, maxBytes);
        const bytes = Buffer.alloc(stat.size + 1);
        let length = 0;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
            length += read;
            if (read === 0)
                return (0,decode_text/* decodeText */.g)(bytes.subarray(0, length));
            if (length > stat.size)
                return { problem: 'changed while it was read' };
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function tooLarge(size, maxBytes) {
    return { problem: `has ${String(size)} bytes, more than the ${String(maxBytes)} that are read` };
}
function leavesFolder(name) {
    return external_node_path_.isAbsolute(name) || /^[A-Za-z]:[\\/]/.test(name) || /^\.\.([\\/]|$)/.test(external_node_path_.normalize(name));
}
function isOutside(root, target) {
    const relative = external_node_path_.relative(root, target);
    return relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
function explain(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return { problem: 'does not exist', isMissing: true };
    const problem = typeof code === 'string' ? PROBLEMS[code] : undefined;
    if (problem === undefined)
        throw error;
    return { problem };
}
const PROBLEMS = {
    ENOTDIR: 'does not exist: a part of its path is a file',
    EISDIR: 'is a directory',
    EACCES: 'may not be read by this process',
    EPERM: 'may not be read by this process',
    ELOOP: 'is a symbolic link that leads to itself',
    ENAMETOOLONG: 'has too long a name',
    ENXIO: 'is no regular file',
    ENODEV: 'is no regular file',
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/adapters/named-files.js



class CommandLineFiles {
    folder;
    everything;
    root;
    constructor(folder) {
        this.folder = folder;
        this.root = external_node_path_.parse(folder).root;
        this.everything = new Workspace(this.root);
    }
    read(file, maxBytes) {
        return this.everything.read(external_node_path_.relative(this.root, external_node_path_.resolve(this.folder, file)), maxBytes);
    }
    async list(file, ending, most) {
        const { readdir } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const found = [];
        const pending = [file];
        for (let folder = pending.shift(); folder !== undefined && found.length <= most; folder = pending.shift()) {
            const entries = await readdir(external_node_path_.resolve(this.folder, folder), { withFileTypes: true }).catch(() => undefined);
            if (entries === undefined)
                found.push(folder);
            for (const entry of entries ?? []) {
                const name = external_node_path_.join(folder, entry.name);
                if (entry.isDirectory())
                    pending.push(name);
                else if (name.endsWith(ending))
                    found.push(name);
            }
        }
        return found.slice(0, most + 1).sort();
    }
    async *stream(file) {
        if (file === '-') {
            for await (const chunk of process.stdin)
                yield chunk;
            return;
        }
        const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const handle = await open(external_node_path_.resolve(this.folder, file)).catch((error) => {
            const reason = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : 'cannot be opened';
            throw new errors/* ConfigError */.x([{ message: `the batch ${JSON.stringify(file)} ${reason}`, fix: 'correct --batch' }]);
        });
        try {
            if ((await handle.stat()).isDirectory()) {
                throw new errors/* ConfigError */.x([
                    { message: `the batch ${JSON.stringify(file)} is a directory`, fix: 'correct --batch' },
                ]);
            }
            for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK }))
                yield chunk;
        }
        finally {
            await handle.close();
        }
    }
}
const CHUNK = 256 * 1024;

;// CONCATENATED MODULE: ./build/adapters/output-folder.js



class CommandLineFolder {
    base;
    constructor(base) {
        this.base = base;
    }
    read(folder, name, maxBytes) {
        return new Workspace(external_node_path_.resolve(this.base, folder)).read(plain(name), maxBytes);
    }
    async write(folder, files) {
        const { lstat, mkdir, rename, rm, writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const target = external_node_path_.resolve(this.base, folder);
        const mark = `${String(process.pid)}-${Date.now().toString(36)}`;
        const written = [];
        try {
            await mkdir(target, { recursive: true });
            for (const { name, text } of files) {
                const final = external_node_path_.join(target, plain(name));
                const found = await lstat(final).catch(() => undefined);
                if (found !== undefined && !found.isFile())
                    throw mistake(folder, `holds ${name}, which is no ordinary file`);
                const temporary = external_node_path_.join(target, `.${name}.${mark}`);
                written.push({ temporary, final });
                await writeFile(temporary, text, { flag: 'wx' });
            }
            for (const { temporary, final } of written)
                await rename(temporary, final);
        }
        catch (error) {
            await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
            const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
            if (!REFUSALS.has(code))
                throw error;
            throw mistake(folder, `cannot be written to (${code})`);
        }
    }
}
const REFUSALS = new Set([
    ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'],
]);
function plain(name) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(name))
        throw new Error(`not a plain file name: ${name}`);
    return name;
}
function mistake(folder, what) {
    const message = `the folder ${JSON.stringify(folder)} ${what}`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix: 'choose another folder with --out' }]);
}

// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __webpack_require__(2101);
;// CONCATENATED MODULE: ./build/adapters/output-tree.js



class CommandLineTree {
    base;
    constructor(base) {
        this.base = base;
    }
    read(folder, name, maxBytes) {
        return new Workspace(external_node_path_.resolve(this.base, folder)).read(partsOf(name).join('/'), maxBytes);
    }
    async write(folder, files) {
        const { lstat, mkdir, rename, rm, rmdir, writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        const root = external_node_path_.resolve(this.base, folder);
        const mark = `${String(process.pid)}-${Date.now().toString(36)}`;
        const written = [];
        const placed = [];
        const made = [];
        const kindOf = async (target) => {
            const found = await lstat(target).catch(() => undefined);
            if (found === undefined)
                return undefined;
            return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
        };
        try {
            await mkdir(root, { recursive: true });
            for (const { name, text } of files) {
                const parts = partsOf(name);
                const last = parts.pop() ?? '';
                let target = root;
                for (const part of parts) {
                    target = external_node_path_.join(target, part);
                    const kind = await kindOf(target);
                    if (kind === 'file' || kind === 'other')
                        throw output_tree_mistake(folder, `holds ${part}, which is no ordinary folder`);
                    if (kind === undefined) {
                        await mkdir(target);
                        made.push(target);
                    }
                }
                const final = external_node_path_.join(target, last);
                const kind = await kindOf(final);
                if (kind !== undefined && kind !== 'file')
                    throw output_tree_mistake(folder, `holds ${name}, which is no ordinary file`);
                const one = {
                    final,
                    temporary: external_node_path_.join(target, `.${last}.${mark}`),
                    before: external_node_path_.join(target, `.${last}.${mark}.old`),
                };
                written.push(one);
                await writeFile(one.temporary, text, { flag: 'wx' });
            }
            for (const one of written) {
                if ((await kindOf(one.final)) !== undefined)
                    await rename(one.final, one.before);
                placed.push(one);
                await rename(one.temporary, one.final);
            }
        }
        catch (error) {
            for (const { final, before } of placed.reverse()) {
                await rm(final, { force: true }).catch(() => undefined);
                await rename(before, final).catch(() => undefined);
            }
            for (const { temporary } of written)
                await rm(temporary, { force: true }).catch(() => undefined);
            for (const one of made.reverse())
                await rmdir(one).catch(() => undefined);
            const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
            if (!output_tree_REFUSALS.has(code))
                throw error;
            throw output_tree_mistake(folder, `cannot be written to (${code})`);
        }
        for (const { before } of written)
            await rm(before, { force: true });
    }
}
const output_tree_REFUSALS = new Set([
    ...['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOENT', 'ELOOP'],
]);
function partsOf(name) {
    const parts = name.split('/');
    if (parts.some((part) => !/^\.?[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(part)))
        throw new Error(`not a plain path: ${name}`);
    return parts;
}
function output_tree_mistake(folder, what) {
    const message = `the folder ${JSON.stringify(folder)} ${what}`;
    return new errors/* ConfigError */.x([{ rule: 'invalid-input', message, fix: 'choose another folder with --out' }]);
}

;// CONCATENATED MODULE: ./build/adapters/standard-output.js

async function writeOut(text) {
    const bytes = Buffer.from(text, 'utf8');
    let written = 0;
    while (written < bytes.length) {
        try {
            written += (0,external_node_fs_.writeSync)(1, bytes, written);
        }
        catch (error) {
            const code = codeOf(error);
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            await writeTo(process.stdout, bytes.subarray(written));
            return;
        }
    }
}
async function writeTo(stream, text) {
    await new Promise((resolve, reject) => {
        const settle = (error) => {
            if (error && codeOf(error) !== 'EPIPE')
                reject(error);
            else
                resolve();
        };
        stream.once('error', settle);
        stream.write(text, (error) => {
            stream.off('error', settle);
            settle(error);
        });
    });
}
function isTerminal(stream = 'stdout') {
    try {
        return (0,external_node_fs_.fstatSync)(stream === 'stdout' ? 1 : 2).isCharacterDevice() && process[stream].isTTY;
    }
    catch {
        return false;
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./build/adapters/time-limit.js

class Watchdog {
    script = new external_node_vm_.Script('task()');
    context;
    run(milliseconds, task) {
        const context = (this.context ??= (0,external_node_vm_.createContext)(Object.create(null)));
        context.task = task;
        try {
            this.script.runInContext(context, { timeout: milliseconds });
            return true;
        }
        catch (error) {
            if (isTimeout(error))
                return false;
            throw error;
        }
        finally {
            context.task = undefined;
        }
    }
}
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}

;// CONCATENATED MODULE: ./build/adapters/young-generation.js
function fitYoungGeneration() {
    if (isFitted)
        return;
    const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
    const size = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
    isFitted = size >= WANTED;
    setFlagsFromString('--no-parallel-scavenge');
    setFlagsFromString(`--semi-space-growth-factor=${isFitted ? '1' : '8'}`);
}
let isFitted = false;
const WANTED = 8 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/adapters/aws/credential-hints.js


const VARIABLES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
function mayHaveCredentials(env) {
    if (VARIABLES.some((name) => isSet(env[name])))
        return true;
    const home = [env.HOME, env.USERPROFILE].find(isSet);
    return [
        env.AWS_SHARED_CREDENTIALS_FILE ?? (home && external_node_path_.join(home, '.aws', 'credentials')),
        env.AWS_CONFIG_FILE ?? (home && external_node_path_.join(home, '.aws', 'config')),
    ].some((file) => isSet(file) && (0,external_node_fs_.existsSync)(file));
}
function isSet(value) {
    return value !== undefined && value !== '';
}

;// CONCATENATED MODULE: ./build/compose/policy-analyzer.js


const analyzers = heardAnalyzers(undefined);
function heardAnalyzers(hear) {
    return {
        async open(request) {
            if (!request.required && !mayHaveCredentials(process.env))
                return { unavailable: 'no AWS credentials' };
            return await openAnalyzer(request, hear);
        },
    };
}
async function openAnalyzer({ required, region = defaultRegion() }, hear) {
    const [{ AccessAnalyzer }, { AwsPolicyAnalyzer }, { explainCredentials, isWithoutCredentials }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19)),
        __webpack_require__.e(/* import() */ 5882).then(__webpack_require__.bind(__webpack_require__, 5882)),
        __webpack_require__.e(/* import() */ 5433).then(__webpack_require__.bind(__webpack_require__, 7814)),
    ]);
    const client = new AccessAnalyzer({ region, maxAttempts: 10, retryMode: 'adaptive', ...(await proxied()) });
    if (hear !== undefined) {
        const { hearCalls } = await __webpack_require__.e(/* import() */ 7635).then(__webpack_require__.bind(__webpack_require__, 7635));
        hearCalls(client, 'access-analyzer', hear, () => performance.now());
    }
    try {
        await (required ? client.config.credentials() : withoutInstanceMetadata(() => client.config.credentials()));
    }
    catch (error) {
        if (isWithoutCredentials(error))
            return { unavailable: 'no usable AWS credentials' };
        throw explainCredentials(error);
    }
    return { analyzer: new AwsPolicyAnalyzer(client, region) };
}
async function proxied() {
    if (!(0,proxy/* hasProxy */.j)(process.env))
        return {};
    const { TunnelAgent } = await __webpack_require__.e(/* import() */ 8251).then(__webpack_require__.bind(__webpack_require__, 8251));
    return { requestHandler: { httpsAgent: new TunnelAgent(process.env) } };
}
function defaultRegion() {
    return ([process.env.AWS_REGION, process.env.AWS_DEFAULT_REGION].find((name) => name !== undefined && name !== '') ??
        'us-east-1');
}
async function withoutInstanceMetadata(task) {
    const before = process.env.AWS_EC2_METADATA_DISABLED;
    process.env.AWS_EC2_METADATA_DISABLED = 'true';
    try {
        return await task();
    }
    finally {
        if (before === undefined)
            delete process.env.AWS_EC2_METADATA_DISABLED;
        else
            process.env.AWS_EC2_METADATA_DISABLED = before;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/github/checked-out-commit.js
var checked_out_commit = __webpack_require__(2507);
;// CONCATENATED MODULE: ./build/compose/event.js


async function readRunnerEvent(env, workspace) {
    const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_REF: ref } = env;
    if (!name || !repository || !sha)
        return undefined;
    const checkedOut = await readCheckedOutCommit(workspace);
    return {
        name,
        repository,
        sha,
        payload: await readPayload(env.GITHUB_EVENT_PATH),
        ...(ref !== undefined && { ref }),
        ...(checkedOut !== undefined && { checkedOut }),
    };
}
async function readPayload(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        return JSON.parse(await readFile(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/compose.js










const writeReportFile = async (...file) => {
    const adapter = await __webpack_require__.e(/* import() */ 2582).then(__webpack_require__.bind(__webpack_require__, 2582));
    return await adapter.writeReportFile(...file);
};
const openGitHub = async (access) => await (await __webpack_require__.e(/* import() */ 4997).then(__webpack_require__.bind(__webpack_require__, 4997))).openRepository(access);

function createServices(workspace, { settings, mask, hear, progress } = {}) {
    const coactive = settings && coactiveAccess(settings, mask, hear);
    const region = [process.env.AWS_REGION, process.env.AWS_DEFAULT_REGION].find((one) => (one ?? '') !== '');
    let loaded;
    const aws = () => (loaded ??= loadAccounts(hear));
    return {
        files: new Workspace(workspace),
        named: new CommandLineFiles(workspace),
        output: new CommandLineFolder(workspace),
        tree: new CommandLineTree(workspace),
        timeLimit: new Watchdog(),
        analyzers: hear === undefined ? analyzers : heardAnalyzers(hear),
        ...(progress && { progress }),
        clock: { now: () => new Date() },
        commit: async () => await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2507))).readCheckedOutCommit(workspace),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        loadSha256: async () => (await __webpack_require__.e(/* import() */ 6506).then(__webpack_require__.bind(__webpack_require__, 6506))).sha256,
        ...(process.env.GITHUB_EVENT_NAME !== undefined && { eventName: process.env.GITHUB_EVENT_NAME }),
        accounts: { open: async (address) => await (await aws()).readers.open(address) },
        writableAccounts: { open: async (address) => await (await aws()).writers.open(address) },
        caller: {
            ...(region !== undefined && { region }),
            accountId: async (own) => await (await aws()).caller.accountId(own),
        },
        ...(coactive && { coactive }),
    };
}
function coactiveAccess(settings, mask, hear) {
    const credentials = credentialsOf(settings);
    if (credentials === undefined)
        return undefined;
    const build = async (apiUrl) => {
        const { openCoactive } = await __webpack_require__.e(/* import() */ 5321).then(__webpack_require__.bind(__webpack_require__, 5321));
        const { allowCustomApi } = settings;
        const proxied = await proxiedFetch();
        const { hearFetch } = await __webpack_require__.e(/* import() */ 8216).then(__webpack_require__.bind(__webpack_require__, 8216));
        const fetch = hear ? hearFetch(proxied ?? globalThis.fetch, 'coactive', hear, () => performance.now()) : proxied;
        return openCoactive({ apiUrl, allowCustomApi, credentials, ...(mask && { mask }), ...(fetch && { fetch }) });
    };
    const opened = new Map();
    return {
        open: async (apiUrl) => {
            const known = opened.get(apiUrl) ?? build(apiUrl);
            opened.set(apiUrl, known);
            return await known;
        },
    };
}
async function proxiedFetch() {
    if (!(0,proxy/* hasProxy */.j)(process.env))
        return undefined;
    const [{ TunnelAgent }, { tunnelFetch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8251).then(__webpack_require__.bind(__webpack_require__, 8251)),
        __webpack_require__.e(/* import() */ 4154).then(__webpack_require__.bind(__webpack_require__, 4154)),
    ]);
    return tunnelFetch(new TunnelAgent(process.env));
}
function credentialsOf(settings) {
    const { coactiveToken: token, coactiveClientId: clientId, coactiveClientSecret: clientSecret } = settings;
    if (token !== undefined)
        return { kind: 'personal-token', token };
    if (clientId === undefined || clientSecret === undefined)
        return undefined;
    return { kind: 'system', clientId, clientSecret };
}
async function loadAccounts(hear) {
    const { createAwsAccounts } = await __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 27));
    return createAwsAccounts(hear && { hear });
}

// EXTERNAL MODULE: ./build/report/visible.js
var report_visible = __webpack_require__(6257);
;// CONCATENATED MODULE: ./build/report/call-line.js

function callLine(call) {
    const { service, operation, milliseconds, result, requestId } = call;
    const id = requestId === undefined ? '' : ` (request ${requestId})`;
    return (0,report_visible/* visible */.R)(`${service} ${operation}: ${result} in ${String(Math.round(milliseconds))} ms${id}`);
}
function durationText(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${String(Math.floor(whole / 60))} min ${String(whole % 60)} s`;
}

// EXTERNAL MODULE: ./build/report/tool.js
var tool = __webpack_require__(1689);
;// CONCATENATED MODULE: ./build/report/failure.js



function describeFailure(error, debug) {
    if (error instanceof errors/* ConfigError */.x) {
        const lines = error.problems.flatMap(({ message, fix }) => [
            `error: ${(0,report_visible/* visible */.R)(message)}`,
            ...(fix === undefined ? [] : [`  \u2192 ${(0,report_visible/* visible */.R)(fix)}`]),
        ]);
        return { lines, exitCode: 2 };
    }
    if (error instanceof errors/* ServiceError */._) {
        const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return { lines: [`error: ${(0,report_visible/* visible */.R)(error.message + cause)}`], exitCode: 3 };
    }
    if (isSystemError(error)) {
        const { code, syscall } = error;
        return { lines: [`error: the system refused to ${syscall}: ${code}`], exitCode: 3 };
    }
    const defect = error instanceof Error ? error : new Error(String(error));
    return {
        lines: [
            `error: ${tool/* TOOL */.j.name} ${tool/* TOOL */.j.version} failed; this is a defect of the tool, not of your files`,
            `  ${(0,report_visible/* visible */.R)(`${defect.name}: ${defect.message}`)}`,
            ...(debug ? (defect.stack ?? '').split('\n').map((line) => `  ${(0,report_visible/* visible */.R)(line)}`) : []),
            `  \u2192 please report it with the command that you ran${debug ? ' and these lines' : ' and what it prints with --debug'}`,
        ],
        exitCode: 3,
    };
}
function isSystemError(error) {
    return (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        'syscall' in error &&
        typeof error.syscall === 'string');
}

// EXTERNAL MODULE: ./build/report/outcome.js
var outcome = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/report/progress-line.js
const FIRST_AFTER_MS = 500;
const EVERY_MS = 100;
class ProgressLine {
    terminal;
    begun;
    last = -Infinity;
    shown = 0;
    constructor(terminal) {
        this.terminal = terminal;
        this.begun = terminal.now();
    }
    report(what, done, total) {
        const { now, columns, write } = this.terminal;
        const time = now();
        if (total < 2 || time - this.begun < FIRST_AFTER_MS || time - this.last < EVERY_MS)
            return;
        this.last = time;
        const text = `${what}: ${String(done)} of ${String(total)}`.slice(0, Math.max(0, columns - 1));
        write(`\r${text.padEnd(this.shown)}`);
        this.shown = text.length;
    }
    clear() {
        if (this.shown > 0)
            this.terminal.write(`\r${' '.repeat(this.shown)}\r`);
        this.shown = 0;
    }
}

;// CONCATENATED MODULE: ./build/report/json.js

function renderJson(report) {
    return `${(0,report_visible/* visibleJson */.$)(JSON.stringify(report, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/report/changes-wording.js
var changes_wording = __webpack_require__(815);
// EXTERNAL MODULE: ./build/report/live-words.js
var live_words = __webpack_require__(1601);
;// CONCATENATED MODULE: ./build/report/escape-markdown.js

function escapeMarkdown(text) {
    if (text.trim() === '' && text !== '')
        return '(blank)';
    return (0,report_visible/* visible */.R)(text)
        .replace(COMMIT, (hash) => (/^\d+$/.test(hash) ? hash : hash.replace(/.{6}(?=.)/g, '$&\u200b')))
        .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
        .replace(/\bwww(?=\.)/gi, '$&\u200b')
        .replace(/:(?=\/\/)|\.(?<=\u200b\.)|^[-+]|^\d+(?=[.)])|[&<>"'`*_{}[\]()\\|~$!@#=^\u200b]/gi, entity)
        .replace(/&#(?:64|35|58);/g, '$&&#8203;');
}
const COMMIT = /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi;
function entity(text) {
    return Array.from(text, (character) => `&#${String(character.codePointAt(0))};`).join('');
}
function escapeCode(text) {
    const shown = visible(text);
    if (shown.trim() === '' || /[|\\]/.test(shown))
        return `<code>${escapeMarkdown(text)}</code>`;
    const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const room = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${room}${shown}${room}${fence}`;
}
function fenceCode(lines, language) {
    const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines.map((line) => visible(line)), fence];
}

;// CONCATENATED MODULE: ./build/report/markdown-text.js


// EXTERNAL MODULE: ./build/report/plan-words.js
var plan_words = __webpack_require__(1152);
;// CONCATENATED MODULE: ./build/report/plan-markdown.js


function planHead(plan) {
    const { digest, failure, continueWith } = plan;
    return [
        `**${(0,plan_words/* planLine */.od)(plan)}** <sub>${escapeMarkdown(digest)}</sub>`,
        '',
        ...(failure === undefined
            ? []
            : [`Step ${escapeMarkdown(failure.step)} failed: ${escapeMarkdown(clip(failure.message))}`, '']),
        ...(continueWith === undefined ? [] : [`To go on: ${escapeMarkdown(clip(continueWith))}`, '']),
    ];
}
function planTables({ steps, left = [], notes, verification = [] }) {
    return [
        { head: ['| Step | What | Effect |', '| --- | --- | --- |'], rows: steps.map(stepRow), noun: 'step' },
        { head: ['| Left to do | What | Effect |', '| --- | --- | --- |'], rows: left.map(stepRow), noun: 'step' },
        {
            head: ['| Connection | Note |', '| --- | --- |'],
            rows: notes.map(({ connection, text }) => row(connection, text)),
            noun: 'note',
        },
        {
            head: ['| Tried out | On | Result | |', '| --- | --- | --- | --- |'],
            rows: verification.map(({ operation, subject, status, detail }) => row(operation, subject, status, detail)),
            noun: 'result',
        },
    ];
}
function stepRow(step) {
    const witness = (0,plan_words/* stepWitness */.A_)(step);
    const what = [(0,plan_words/* stepLine */.l6)(step), (0,plan_words/* stepFacts */.mv)(step)].map((text) => escapeMarkdown(clip(text))).join('<br>');
    const effect = [plan_words/* EFFECTS */.tQ[step.effect], ...(witness === undefined ? [] : [witness])];
    return `| ${[escapeMarkdown(step.id), what, effect.map((text) => escapeMarkdown(clip(text))).join('<br>')].join(' | ')} |`;
}
function row(...cells) {
    return `| ${cells.map((text) => escapeMarkdown(clip(text))).join(' | ')} |`;
}
function clip(text) {
    return text.length > 1_000 ? `${text.slice(0, 1_000)}\u2026` : text;
}

// EXTERNAL MODULE: ./build/report/sort.js
var sort = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/markdown.js






function renderMarkdown(report, { maxBytes }) {
    const { tool, contract, command } = report;
    const head = [
        `## Coactive storage access: ${command}`,
        '',
        `**${(0,wording/* outcomeLine */.RW)(report)}**`,
        '',
        `Checked ${(0,wording/* scope */.z8)(report)}. IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}).`,
        '',
        `${escapeMarkdown(markdown_clip((0,wording/* analyzerLine */.hM)(report)))}.`,
        '',
        ...(report.plan === undefined ? [] : planHead(report.plan)),
    ];
    const tail = ['', `<sub>${wording/* CLAIM */.tx} ${(0,wording/* limitsOf */.Af)(report)} ${tool.name} ${tool.version}</sub>`, ''];
    const planned = report.plan === undefined ? [] : planTables(report.plan);
    const tables = [
        ...planned,
        findingsTable(report),
        changesTable(report),
        ...verdictTables(report),
        waivedTable(report),
    ];
    return [...head, ...fit(tables, maxBytes - bytesOf([...head, ...tail])), ...tail].join('\n');
}
function findingsTable({ findings }) {
    const rows = [...findings].sort(sort/* compareSeverities */.R).map((finding) => {
        const owner = (0,wording/* owners */.Zk)(finding);
        const what = [
            escapeMarkdown(markdown_clip(finding.message)),
            ...(finding.fix === undefined ? [] : [`\u2192 ${escapeMarkdown(markdown_clip(finding.fix))}`]),
        ];
        const rule = [finding.rule, ...(owner === '' ? [] : [owner])].map((text) => escapeMarkdown(markdown_clip(text)));
        return `| ${[finding.severity, place(finding), what.join('<br>'), rule.join('<br>')].join(' | ')} |`;
    });
    return { head: ['| | Where | What | Rule |', '| --- | --- | --- | --- |'], rows, noun: 'finding' };
}
function place({ file, line, column }) {
    return file === '' ? 'inputs' : `${escapeMarkdown(markdown_clip(file))}:${String(line)}:${String(column)}`;
}
function changesTable({ changes }) {
    const rows = [...(0,changes_wording/* groupChanges */.t)(changes)].flatMap(([connection, group]) => group.map((change) => {
        const { kind, target, resource, message, fix } = change;
        const shown = [message, ...(0,changes_wording/* changeWitnesses */.I)(change), ...(fix === undefined ? [] : [`\u2192 ${fix}`])];
        const cells = [
            connection === null ? '' : escapeMarkdown(markdown_clip(connection)),
            `${kind} ${target}`,
            escapeMarkdown(markdown_clip(resource)),
            shown.map((text) => escapeMarkdown(markdown_clip(text))).join('<br>'),
        ];
        return `| ${cells.join(' | ')} |`;
    }));
    return { head: ['| Connection | Difference | Of | What |', '| --- | --- | --- | --- |'], rows, noun: 'difference' };
}
function verdictTables(report) {
    return [verdictsTable(report), unreadTable(report)];
}
function verdictsTable({ connections }) {
    const rows = connections.filter(({ verdicts }) => Object.keys(verdicts).length > 0).map(verdictRow);
    const titles = ['Connection', ...Object.values(wording/* VERDICTS */.bk)].join(' | ');
    return { head: [`| ${titles} |`, '| --- | --- | --- | --- |'], rows, noun: 'connection' };
}
function unreadTable({ connections }) {
    const rows = (0,live_words/* groupUnread */.He)(connections).map(({ name, connections: [first = '', ...others], why }) => {
        const more = others.length === 0 ? '' : ` and ${String(others.length)} more`;
        return `| ${[name, escapeMarkdown(markdown_clip(first)) + more, escapeMarkdown(markdown_clip(why))].join(' | ')} |`;
    });
    return { head: ['| Not read live | Of | Why |', '| --- | --- | --- |'], rows, noun: 'part' };
}
function verdictRow(connection) {
    const { name, verdicts } = connection;
    const live = (0,live_words/* liveWords */.Kk)(connection);
    const cells = [verdicts.leastPrivilege, verdicts.sufficiency, verdicts.trust].map((verdict) => {
        if (verdict === undefined)
            return '';
        const reason = verdict.reason === undefined ? [] : [verdict.reason];
        return [verdict.status, ...[...reason, ...(0,wording/* witnessLines */.Vj)(verdict)].map((text) => escapeMarkdown(markdown_clip(text)))].join('<br>');
    });
    const title = escapeMarkdown(markdown_clip(name)) + (live === '' ? '' : `<br>${live}`);
    return `| ${[title, ...cells].join(' | ')} |`;
}
function waivedTable({ waived }) {
    const rows = waived.map((finding) => {
        const cells = [finding.rule, finding.reason, finding.expires].map((text) => escapeMarkdown(markdown_clip(text)));
        return `| ${[place(finding), ...cells].join(' | ')} |`;
    });
    return { head: ['| Waived | Rule | Reason | Until |', '| --- | --- | --- | --- |'], rows, noun: 'waived finding' };
}
function fit(tables, maxBytes) {
    const lines = [];
    let left = maxBytes;
    for (const { head, rows, noun } of tables) {
        if (rows.length === 0)
            continue;
        left -= bytesOf(head) + ROOM_FOR_REST;
        const kept = [];
        for (const row of rows) {
            const bytes = bytesOf([row]);
            if (bytes > left)
                break;
            left -= bytes;
            kept.push(row);
        }
        const rest = rows.length - kept.length;
        if (kept.length > 0)
            lines.push(...head, ...kept, '');
        if (rest > 0)
            lines.push(`${(0,wording/* count */.U9)(rest, `further ${noun}`)} had no room here: see the log or the report file.`, '');
    }
    return lines;
}
const ROOM_FOR_REST = 200;
function bytesOf(lines) {
    return Buffer.byteLength(lines.join('\n')) + 1;
}
function markdown_clip(text) {
    return text.length > 1_000 ? `${text.slice(0, 1_000)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/report/excerpt.js

function createExcerpts(textOf) {
    const files = new Map();
    return (place) => {
        let lines = files.get(place.file);
        if (lines === undefined)
            files.set(place.file, (lines = textOf(place.file)?.split(/\r?\n/) ?? []));
        const line = lines[place.line - 1];
        return line === undefined || line.trim() === '' ? undefined : excerpt(line, place);
    };
}
function excerpt(line, place) {
    const end = place.endLine === place.line ? place.endColumn - 1 : line.trimEnd().length;
    const before = shown(line.slice(0, place.column - 1), -MAX_BEFORE);
    const marked = shown(line.slice(place.column - 1, Math.max(end, place.column - 1)), MAX_MARKED);
    const after = shown(line.slice(Math.max(end, place.column - 1)), MAX_AFTER);
    const carets = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
    return { line: place.line, text: (before + marked + after).trimEnd(), carets };
}
const MAX_BEFORE = 60;
const MAX_MARKED = 80;
const MAX_AFTER = 40;
function shown(part, limit) {
    const length = Math.abs(limit);
    const near = limit < 0 ? part.slice(-length) : part.slice(0, length);
    const text = (0,report_visible/* visible */.R)(near.replaceAll('\t', '  '));
    if (near.length === part.length)
        return text;
    return limit < 0 ? `\u2026${text}` : `${text}\u2026`;
}
function widthOf(text) {
    let width = 0;
    for (const character of text) {
        if (!/\p{M}/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

;// CONCATENATED MODULE: ./build/report/changes-text.js


function changesBlock({ changes }, paint) {
    if (changes.length === 0)
        return '';
    const lines = [...(0,changes_wording/* groupChanges */.t)(changes)].flatMap(([connection, group]) => [
        `  ${connection === null ? 'of no connection' : paint('bold', (0,report_visible/* visible */.R)(connection))}`,
        ...group.flatMap((change) => changeLines(change, paint)),
    ]);
    return [paint('bold', 'Differences between declared and live state'), ...lines].join('\n');
}
function changeLines(change, paint) {
    const { kind, target, resource, message, fix } = change;
    const title = `${paint(kind === 'unknown' ? 'yellow' : 'red', kind)} ${target}`;
    return [
        `    ${title}  ${(0,report_visible/* visible */.R)(message)} ${paint('dim', `(${(0,report_visible/* visible */.R)(resource)})`)}`,
        ...(0,changes_wording/* changeWitnesses */.I)(change).map((line) => `      ${(0,report_visible/* visible */.R)(line)}`),
        ...(fix === undefined ? [] : [`      \u2192 ${(0,report_visible/* visible */.R)(fix)}`]),
    ];
}
function rewordingsBlock({ rewordings = [] }, paint) {
    if (rewordings.length === 0)
        return '';
    const lines = rewordings.map(({ connection, target, resource }) => `  ${(0,report_visible/* visible */.R)(connection)}: ${target} ${(0,report_visible/* visible */.R)(resource)}`);
    return [paint('bold', 'Written otherwise than declared, with the same meaning'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/report/paint.js
const STYLES = {
    bold: ['\x1b[1m', '\x1b[22m'],
    dim: ['\x1b[2m', '\x1b[22m'],
    red: ['\x1b[31m', '\x1b[39m'],
    yellow: ['\x1b[33m', '\x1b[39m'],
    blue: ['\x1b[34m', '\x1b[39m'],
    green: ['\x1b[32m', '\x1b[39m'],
};
function createPaint(coloured) {
    if (!coloured)
        return (_, text) => text;
    return (style, text) => {
        const [on, off] = STYLES[style];
        return on + text + off;
    };
}

;// CONCATENATED MODULE: ./build/report/plan-text.js


function planText(plan, paint) {
    const { digest, steps, notes, failure, left = [], verification = [], continueWith } = plan;
    return [
        paint('bold', (0,plan_words/* planLine */.od)(plan)),
        ...steps.flatMap((step) => stepLines(step, paint)),
        ...(failure === undefined
            ? []
            : [paint('red', `  step ${(0,report_visible/* visible */.R)(failure.step)} failed: ${(0,report_visible/* visible */.R)(failure.message)}`)]),
        ...(left.length === 0 ? [] : ['  left to do:', ...left.flatMap((step) => stepLines(step, paint))]),
        ...notes.map(({ connection, text }) => `  note (${(0,report_visible/* visible */.R)(connection)}): ${(0,report_visible/* visible */.R)(text)}`),
        ...verification.map((row) => verificationLine(row, paint)),
        ...(continueWith === undefined ? [] : [`  \u2192 to go on: ${(0,report_visible/* visible */.R)(continueWith)}`]),
        paint('dim', `  digest ${(0,report_visible/* visible */.R)(digest)}`),
    ].join('\n');
}
function stepLines(step, paint) {
    const colour = plan_text_STYLES[step.effect];
    const line = `  ${paint('bold', (0,report_visible/* visible */.R)(step.id))}  ${(0,report_visible/* visible */.R)((0,plan_words/* stepLine */.l6)(step))}`;
    const witness = (0,plan_words/* stepWitness */.A_)(step);
    return [
        line,
        `      ${colour === undefined ? (0,report_visible/* visible */.R)((0,plan_words/* stepFacts */.mv)(step)) : paint(colour, (0,report_visible/* visible */.R)((0,plan_words/* stepFacts */.mv)(step)))}`,
        ...(witness === undefined ? [] : [`      ${(0,report_visible/* visible */.R)(witness)}`]),
    ];
}
const plan_text_STYLES = {
    widens: 'yellow',
    narrows: 'green',
    neutral: undefined,
};
function verificationLine({ operation, subject, status, detail }, paint) {
    const shown = status === 'failed' ? paint('red', status) : status;
    return `  ${(0,report_visible/* visible */.R)(operation)} ${(0,report_visible/* visible */.R)(subject)}: ${shown} (${(0,report_visible/* visible */.R)(detail)})`;
}

;// CONCATENATED MODULE: ./build/report/text.js









function renderText(report, options) {
    const paint = createPaint(options.coloured);
    const findings = options.quiet ? report.findings.filter((finding) => isBlocking(finding, options)) : report.findings;
    const excerptOf = createExcerpts(options.textOf);
    const blocks = [
        ...(options.quiet ? [] : [headline(report, paint)]),
        ...[...groupByFile(findings)].map(([file, group]) => fileBlock(file, group, excerptOf, paint)),
        changesBlock(report, paint),
        ...(options.quiet
            ? []
            : [
                options.verbose ? rewordingsBlock(report, paint) : '',
                connectionsBlock(report.connections, options.verbose, paint),
                unreadBlock(report.connections, paint),
                waivedBlock(report, paint),
            ]),
        ...(report.plan === undefined ? [] : [planText(report.plan, paint)]),
        ...(options.quiet ? [] : [paint('dim', limits(report))]),
        paint('bold', paint(report.outcome === 'passed' ? 'green' : 'red', (0,wording/* outcomeLine */.RW)(report))),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function isBlocking(finding, { failOn }) {
    return finding.sources.includes('config') || (0,outcome/* fails */.c6)(finding.severity, failOn);
}
function headline(report, paint) {
    const { tool, contract, checked, command } = report;
    const configs = checked.configs.length === 0 ? '' : ` of ${listShort(checked.configs)}`;
    return [
        `${paint('bold', `${tool.name} ${tool.version}`)} ${command}`,
        `Checked ${(0,wording/* scope */.z8)(report)}${configs}`,
        paint('dim', `IAM data of ${tool.iamData}; contract ${contract.version} (${contract.source}); ${(0,report_visible/* visible */.R)((0,wording/* analyzerLine */.hM)(report))}`),
    ].join('\n');
}
function listShort(names) {
    const shown = names.slice(0, 3).map((name) => (0,report_visible/* visible */.R)(name));
    return names.length > 3 ? `${shown.join(', ')} and ${String(names.length - 3)} more` : shown.join(', ');
}
function groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.file);
        if (group === undefined)
            groups.set(finding.file, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function fileBlock(file, group, excerptOf, paint) {
    const lines = [paint('bold', file === '' ? 'Inputs' : (0,report_visible/* visible */.R)(file))];
    let last = '';
    const replaced = new Set();
    for (const finding of [...group].sort(sort/* compareSeverities */.R)) {
        const place = `${String(finding.line)}:${String(finding.column)} ${String(finding.endLine)}:${String(finding.endColumn)}`;
        lines.push(...findingLines(finding, place === last ? undefined : excerptOf(finding), paint));
        last = place;
        const key = `${String(finding.statement)} ${finding.connection ?? ''}`;
        if (finding.replacement === undefined || replaced.has(key))
            continue;
        replaced.add(key);
        lines.push(...replacementLines(finding.replacement, paint));
    }
    return lines.join('\n');
}
function findingLines(finding, found, paint) {
    const place = finding.file === '' ? '' : ` ${String(finding.line)}:${String(finding.column)}`;
    const origin = [finding.rule, (0,wording/* owners */.Zk)(finding)].filter((part) => part !== '').map((part) => (0,report_visible/* visible */.R)(part));
    const colour = COLOURS[finding.severity];
    const gutter = found === undefined ? '' : String(found.line).padStart(6);
    return [
        `  ${paint(colour, finding.severity)}${place}  ${(0,report_visible/* visible */.R)(finding.message)} ${paint('dim', `(${origin.join(', ')})`)}`,
        ...(found === undefined
            ? []
            : [
                `${paint('dim', `${gutter} \u2502`)} ${found.text}`,
                `${paint('dim', `${' '.repeat(gutter.length)} \u2502`)} ${paint(colour, found.carets)}`,
            ]),
        ...(finding.fix === undefined ? [] : [`    \u2192 ${(0,report_visible/* visible */.R)(finding.fix)}`]),
    ];
}
function replacementLines(replacement, paint) {
    if (replacement === null)
        return ['    in its place: nothing, remove the statement'];
    const lines = JSON.stringify(replacement, null, 2).split('\n');
    const shown = lines.slice(0, MOST_REPLACEMENT_LINES).map((line) => `      ${paint('green', (0,report_visible/* visible */.R)(line))}`);
    const rest = lines.length - shown.length;
    return ['    in its place:', ...shown, ...(rest > 0 ? [`      \u2026 and ${(0,wording/* count */.U9)(rest, 'line')} more`] : [])];
}
const MOST_REPLACEMENT_LINES = 40;
const COLOURS = { error: 'red', warning: 'yellow', note: 'blue' };
function connectionsBlock(connections, verbose, paint) {
    const judged = connections.filter(({ verdicts }) => verbose || Object.keys(verdicts).length > 0);
    const proved = judged.filter(isProved);
    const isShort = verbose || proved.length <= MOST_PROVED;
    const lines = judged
        .filter((connection) => isShort || !isProved(connection))
        .flatMap((connection) => connectionLines(connection, verbose, paint));
    if (!isShort)
        lines.push(`  ${(0,wording/* count */.U9)(proved.length, 'connection')} with everything proved (--verbose names them)`);
    return lines.length === 0 ? '' : [paint('bold', 'Connections'), ...lines].join('\n');
}
function connectionLines(connection, verbose, paint) {
    const { name, method, bucket, prefixes, state, verdicts } = connection;
    const lines = [];
    for (const key of VERDICT_KEYS) {
        const verdict = verdicts[key];
        if (verdict === undefined)
            continue;
        const reason = verdict.reason === undefined ? '' : `: ${(0,report_visible/* visible */.R)(verdict.reason)}`;
        lines.push(`    ${wording/* VERDICTS */.bk[key]} ${verdict.status}${reason}`);
        lines.push(...(0,wording/* witnessLines */.Vj)(verdict).map((line) => `      ${(0,report_visible/* visible */.R)(line)}`));
    }
    const where = prefixes.length === 0 ? 'the whole bucket' : prefixes.map((prefix) => (0,report_visible/* visible */.R)(prefix)).join(', ');
    const absent = state === undefined ? '' : ', absent';
    const title = `  ${paint('bold', (0,report_visible/* visible */.R)(name))} ${paint('dim', `(${method}${absent})`)} ${(0,report_visible/* visible */.R)(bucket)}: ${where}`;
    const live = (0,live_words/* liveWords */.Kk)(connection);
    if (verbose || !isProved(connection))
        return [title, ...(live === '' ? [] : [`    ${live}`]), ...lines];
    const names = VERDICT_KEYS.filter((key) => verdicts[key]?.status === 'proved').map((key) => wording/* VERDICTS */.bk[key]);
    return [`${title} ${paint('green', `proved: ${names.join(', ')}`)}${live === '' ? '' : ` ${live}`}`];
}
function unreadBlock(connections, paint) {
    const groups = (0,live_words/* groupUnread */.He)(connections);
    if (groups.length === 0)
        return '';
    const lines = groups
        .slice(0, MOST_UNREAD)
        .map(({ name, connections: names, why }) => `  ${name} of ${listShort(names)}: ${(0,report_visible/* visible */.R)(why)}`);
    const rest = groups.length - lines.length;
    return [paint('bold', 'Not read live'), ...lines, ...(rest > 0 ? [`  and ${String(rest)} more`] : [])].join('\n');
}
const MOST_UNREAD = 20;
function isProved({ verdicts }) {
    const statuses = Object.values(verdicts).map(({ status }) => status);
    return statuses.includes('proved') && statuses.every((status) => status === 'proved' || status === 'not-applicable');
}
const MOST_PROVED = 20;
function limits(report) {
    const hasVerdicts = report.connections.some(({ verdicts }) => verdicts.leastPrivilege !== undefined);
    return hasVerdicts ? `${wording/* CLAIM */.tx}\n${(0,wording/* limitsOf */.Af)(report)}` : (0,wording/* limitsOf */.Af)(report);
}
const VERDICT_KEYS = ['leastPrivilege', 'sufficiency', 'trust'];
function waivedBlock({ waived }, paint) {
    if (waived.length === 0)
        return '';
    const lines = waived.map(({ rule, file, line, reason, expires }) => `  ${(0,report_visible/* visible */.R)(rule)} at ${(0,report_visible/* visible */.R)(file)}:${String(line)} until ${(0,report_visible/* visible */.R)(expires)}: ${(0,report_visible/* visible */.R)(reason)}`);
    return [paint('bold', 'Waived'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./build/report/render.js



const RENDERED_FORMATS = ['text', 'json', 'markdown', 'sarif', 'html'];
function render(report, format, options) {
    if (format === 'json')
        return renderJson(report);
    if (format === 'markdown')
        return renderMarkdown(report, { maxBytes: MAX_SUMMARY_BYTES });
    return renderText(report, options);
}
function isRendered(format) {
    return RENDERED_FORMATS.includes(format);
}
const MAX_SUMMARY_BYTES = 1_000_000;

// EXTERNAL MODULE: ./build/report/build.js
var build = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/report/problem.js
var problem = __webpack_require__(5344);
;// CONCATENATED MODULE: ./build/commands.js
const COMMANDS = {
    check: {
        summary: 'check the declared connections and their policies; files are enough',
        inAction: true,
    },
    drift: { summary: 'compare live state with declared state', inAction: true },
    plan: { summary: 'show the steps that apply would take', inAction: true },
    apply: { summary: 'take these steps', inAction: true },
    generate: { summary: 'write the least-privilege policies of a connection', inAction: false },
    init: { summary: 'write a config from what exists', inAction: false },
    prove: { summary: 'decide whether a policy allows nothing beyond another', inAction: false },
    why: { summary: 'evaluate one request and name the deciding statement', inAction: false },
    explain: {
        summary: 'print a rule: why, bad, good, how to fix',
        arguments: 'RULE',
        inAction: false,
    },
    shards: { summary: 'split the connections by account into a job matrix', inAction: true },
    merge: {
        summary: 'join the JSON reports of several jobs into one',
        arguments: 'REPORT\u2026',
        inAction: true,
    },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
const ACTION_COMMANDS = COMMAND_NAMES.filter((name) => COMMANDS[name].inAction);
function isCommand(text) {
    return Object.hasOwn(COMMANDS, text);
}
function commandFacts(command) {
    return COMMANDS[command];
}

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
;// CONCATENATED MODULE: ./build/settings.js


const LIVE = ['drift', 'plan', 'apply', 'init'];
const JUDGING = ['check', 'drift', 'apply', 'merge'];
const SWITCH = { type: 'boolean', default: false, commands: 'all', only: 'command line' };
const SETTINGS = {
    command: {
        type: 'enum',
        values: ACTION_COMMANDS,
        default: 'check',
        commands: 'all',
        only: 'action',
        description: 'What to do.',
    },
    config: {
        type: 'list',
        default: ['coactive.yml', 'coactive.yaml', '.coactive/*.yml'],
        commands: 'all',
        description: 'Config files, as globs.',
    },
    connection: {
        type: 'list',
        default: [],
        defaultText: 'all',
        commands: 'all',
        description: 'Only these connections, by name.',
    },
    account: {
        type: 'list',
        default: [],
        defaultText: 'all',
        commands: ['check', 'drift', 'plan', 'apply', 'shards'],
        description: 'Only the connections of these accounts, by id: one job of the matrix of shards.',
    },
    policy: {
        type: 'list',
        default: [],
        commands: ['check', 'prove', 'why'],
        only: 'command line',
        description: 'Policy documents, as globs: checked without a config, with --kind.',
    },
    kind: {
        type: 'enum',
        values: ['permissions', 'trust', 'bucket', 'boundary', 'key', 'identity', 'resource'],
        commands: ['check', 'prove', 'why'],
        only: 'command line',
        description: 'What the documents of --policy are; for prove and why identity, resource or trust.',
    },
    format: {
        type: 'enum',
        values: ['text', 'json', 'markdown', 'sarif', 'html'],
        default: 'text',
        commands: 'all',
        description: 'How the report is written.',
    },
    'report-file': {
        type: 'string',
        commands: 'all',
        description: 'Also write the report, in this format, to a file; in the Action the log stays text.',
    },
    'sarif-file': { type: 'string', commands: 'all', description: 'Also write the report as SARIF to a file.' },
    'fail-on': {
        type: 'enum',
        values: [...finding/* SEVERITIES */.o, 'never'],
        default: 'error',
        commands: JUDGING,
        description: 'The least severity that fails.',
    },
    strict: {
        type: 'boolean',
        default: false,
        commands: ['check', 'drift', 'apply'],
        description: 'An undecided verdict is an error.',
    },
    'access-analyzer': {
        type: 'enum',
        values: ['auto', 'required', 'off'],
        default: 'auto',
        commands: ['check', 'apply'],
        description: 'Access Analyzer and live policies; auto: with AWS credentials at hand; off: check asks AWS nothing.',
    },
    'custom-checks': {
        type: 'boolean',
        default: false,
        commands: ['check', 'apply'],
        description: 'Also run the custom policy checks of Access Analyzer, which AWS bills.',
    },
    region: {
        type: 'string',
        defaultText: 'from the config',
        commands: ['check', ...LIVE],
        description: 'The AWS Region to ask.',
    },
    'scan-buckets': {
        type: 'boolean',
        default: false,
        commands: LIVE,
        description: 'Look for access of Coactive to buckets that no connection declares.',
    },
    'dry-run': {
        type: 'boolean',
        default: true,
        commands: ['plan', 'apply'],
        description: 'Only print the plan; --no-dry-run takes its steps.',
    },
    'plan-digest': {
        type: 'string',
        commands: ['plan', 'apply'],
        description: 'The digest of the plan that was reviewed: another plan is not applied.',
    },
    'detailed-exitcode': {
        type: 'boolean',
        default: false,
        commands: ['plan', 'apply'],
        description: 'A plan with steps exits with 1.',
    },
    'require-reviewed-plan': {
        type: 'boolean',
        default: false,
        commands: ['plan', 'apply'],
        description: 'Apply only the plan of plan-digest, or on GitHub of the comment on the merged pull request.',
    },
    'allow-replace': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow steps that delete something and make it anew.',
    },
    'allow-destroy': {
        type: 'boolean',
        default: false,
        commands: ['apply'],
        description: 'Allow steps that delete something.',
    },
    'allow-custom-api': {
        type: 'boolean',
        default: false,
        commands: ['check', 'generate', ...LIVE],
        description: 'Allow a coactive.api_url that is not one of Coactive\u2019s.',
    },
    'allow-untrusted-checkout': {
        type: 'boolean',
        default: false,
        commands: ['check', 'drift', 'plan', 'apply'],
        description: 'Use credentials on the files of a pull request, and apply them.',
    },
    'coactive-role-arn': {
        type: 'string',
        defaultText: 'Coactive\u2019s documented role',
        commands: 'all',
        description: 'Confirms a coactive.role_arn of the config that is not the documented one.',
    },
    'coactive-token': {
        type: 'string',
        env: 'COACTIVE_TOKEN',
        secret: true,
        commands: LIVE,
        description: 'A personal token of Coactive.',
    },
    'coactive-client-id': {
        type: 'string',
        env: 'COACTIVE_CLIENT_ID',
        commands: LIVE,
        description: 'The client id of Coactive system credentials.',
    },
    'coactive-client-secret': {
        type: 'string',
        env: 'COACTIVE_CLIENT_SECRET',
        secret: true,
        commands: LIVE,
        description: 'The client secret of Coactive system credentials.',
    },
    'coactive-api-url': {
        type: 'string',
        defaultText: 'Coactive\u2019s',
        commands: ['init'],
        only: 'command line',
        description: 'The address of Coactive\u2019s API; one that is not Coactive\u2019s needs allow-custom-api.',
    },
    'coactive-default-connection': {
        type: 'string',
        commands: LIVE,
        description: 'The name of Coactive\u2019s own connection, which serves the bucket-policy method.',
    },
    'github-token': {
        type: 'string',
        actionDefault: '${{ github.token }}',
        defaultText: 'the job\u2019s token',
        secret: true,
        commands: 'all',
        only: 'action',
        description: 'The token that comments and opens issues.',
    },
    comment: {
        type: 'enum',
        values: ['never', 'on-findings', 'always'],
        default: 'on-findings',
        commands: 'all',
        only: 'action',
        description: 'When to comment on the pull request.',
    },
    'comment-tag': {
        type: 'string',
        commands: 'all',
        only: 'action',
        description: 'Tells the comments of several jobs on one pull request apart.',
    },
    'trusted-config': {
        type: 'enum',
        values: ['base', 'head'],
        defaultText: '`base` on pull requests',
        commands: 'all',
        only: 'action',
        description: 'Which side\u2019s rules, waivers and guardrails hold.',
    },
    issue: {
        type: 'enum',
        values: ['per-connection', 'single', 'off'],
        default: 'off',
        commands: ['drift', 'merge'],
        only: 'action',
        description: 'Open an issue about drift.',
    },
    'issue-labels': {
        type: 'list',
        default: [],
        commands: ['drift', 'merge'],
        only: 'action',
        description: 'Labels of the issue.',
    },
    'issue-assignees': {
        type: 'list',
        default: [],
        commands: ['drift', 'merge'],
        only: 'action',
        description: 'Who the issue is assigned to.',
    },
    expect: {
        type: 'string',
        commands: ['merge'],
        description: 'The matrix that shards printed, as JSON or as a file that holds it: a job without a report is said.',
    },
    reports: {
        type: 'list',
        default: [],
        commands: ['merge'],
        only: 'action',
        description: 'The JSON reports to join: files, or folders that hold them.',
    },
    within: { type: 'string', commands: ['prove'], only: 'command line', description: 'The outer policy.' },
    request: { type: 'string', commands: ['why'], only: 'command line', description: 'A file with one request (JSON).' },
    batch: {
        type: 'string',
        commands: ['prove', 'why'],
        only: 'command line',
        description: 'A file of many questions (JSON Lines).',
    },
    out: {
        type: 'string',
        commands: ['generate', 'init'],
        only: 'command line',
        description: 'The folder or file to write to.',
    },
    check: {
        type: 'boolean',
        default: false,
        commands: ['generate'],
        only: 'command line',
        description: 'Only compare with what is there.',
    },
    force: {
        type: 'boolean',
        default: false,
        commands: ['generate', 'init'],
        only: 'command line',
        description: 'Overwrite files.',
    },
    quiet: { ...SWITCH, short: 'q', description: 'Only what fails, and the outcome.' },
    verbose: { ...SWITCH, description: 'Also list every connection that was checked.' },
    debug: {
        ...SWITCH,
        description: 'Show each call of a service, and where in the code a defect of this tool happened.',
    },
    help: { ...SWITCH, short: 'h', description: 'Show this and stop.' },
    version: { ...SWITCH, description: 'Show the version and the date of the IAM data, and stop.' },
};

;// CONCATENATED MODULE: ./build/settings/facts.js

const SETTING_NAMES = Object.keys(SETTINGS);
function settingFacts(name) {
    return SETTINGS[name];
}
function isSetting(text) {
    return Object.hasOwn(SETTINGS, text);
}
function belongsTo(name, command) {
    const { commands } = settingFacts(name);
    return commands === 'all' || commands.includes(command);
}

// EXTERNAL MODULE: ./build/policy/nearest.js
var nearest = __webpack_require__(8029);
// EXTERNAL MODULE: ./build/secret.js
var secret = __webpack_require__(5714);
;// CONCATENATED MODULE: ./build/settings/value.js




function inputProblem(message, fix) {
    return { rule: 'invalid-input', message, fix };
}
function parseValue(name, texts, shown) {
    const facts = settingFacts(name);
    if (facts.type === 'list')
        return texts.flatMap((text) => splitList(text));
    const text = texts.at(-1) ?? '';
    if (new Set(texts).size > 1) {
        throw new errors/* ConfigError */.x([inputProblem(`${shown} is given twice, with different values`, 'give it once')]);
    }
    if (facts.type === 'boolean')
        return parseBoolean(text, shown);
    if (facts.values !== undefined && !facts.values.includes(text)) {
        const guess = (0,nearest/* nearest */.p)(text, facts.values);
        const question = guess === undefined ? '' : `; did you mean ${JSON.stringify(guess)}?`;
        throw new errors/* ConfigError */.x([
            inputProblem(`${shown} cannot be ${JSON.stringify(text.slice(0, 100))}${question}`, `use ${facts.values.join(', ')}`),
        ]);
    }
    return text;
}
function parseBoolean(text, shown) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new errors/* ConfigError */.x([
        inputProblem(`${shown} cannot be ${JSON.stringify(text.slice(0, 100))}`, 'use true or false'),
    ]);
}
function splitList(text) {
    const items = [];
    let item = '';
    let depth = 0;
    for (const character of text) {
        if (character === '{')
            depth++;
        if (character === '}')
            depth = Math.max(0, depth - 1);
        if (/[\r\n]/.test(character) || (character === ',' && depth === 0)) {
            items.push(item);
            item = '';
        }
        else {
            item += character;
        }
    }
    return [...items, item].map((each) => each.trim()).filter((each) => each !== '');
}
function completeSettings(command, positionals, given, env) {
    const values = {};
    for (const name of SETTING_NAMES) {
        const facts = settingFacts(name);
        const fromEnv = facts.env !== undefined && belongsTo(name, command) ? env[facts.env] : undefined;
        const value = given.get(name) ?? (fromEnv === '' ? undefined : fromEnv) ?? facts.default;
        values[camelCase(name)] = facts.secret === true && typeof value === 'string' ? secretOf(value) : value;
    }
    return { ...values, command, arguments: positionals, given: new Set(given.keys()) };
}
function secretOf(text) {
    const trimmed = text.trim();
    return trimmed === '' ? undefined : new secret/* Secret */.z(trimmed);
}
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/settings/coactive-credentials.js


function coactiveCredentialProblems(settings) {
    const { command, coactiveToken: token, coactiveClientId: id, coactiveClientSecret: secret } = settings;
    if (!belongsTo('coactive-token', command))
        return [];
    const problems = [];
    if (token !== undefined && (id !== undefined || secret !== undefined)) {
        problems.push(inputProblem('coactive-token and system credentials (coactive-client-id, coactive-client-secret) are both given', 'give one of them; COACTIVE_TOKEN, COACTIVE_CLIENT_ID and COACTIVE_CLIENT_SECRET of the environment count too'));
    }
    if ((id === undefined) !== (secret === undefined)) {
        const [given, missing] = id === undefined ? ['secret', 'id'] : ['id', 'secret'];
        const variable = `COACTIVE_CLIENT_${missing.toUpperCase()}`;
        problems.push(inputProblem(`coactive-client-${given} is given without coactive-client-${missing}`, `give both: coactive-client-${missing} can also be ${variable} of the environment`));
    }
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token.reveal())) {
        problems.push(unsendable('coactive-token', 'a personal token is one word of ASCII characters'));
    }
    if (id !== undefined && !/^[\x21-\x39\x3b-\x7e]+$/.test(id)) {
        problems.push(unsendable('coactive-client-id', 'it is one word of ASCII characters, without ":"'));
    }
    return problems;
}
function unsendable(name, form) {
    return inputProblem(`${name} holds a character that it can not have`, `copy it again from Coactive: ${form}`);
}

;// CONCATENATED MODULE: ./build/settings/validate.js



function validateSettings(settings) {
    const facts = commandFacts(settings.command);
    return [
        ...unexpectedWords(settings, facts.arguments),
        ...customChecksWithoutAnalyzer(settings),
        ...policyWithoutKind(settings),
        ...coactiveCredentialProblems(settings),
        ...checkWithoutFolder(settings),
        ...mergeOfNothing(settings),
        ...besideBatch(settings),
        ...unansweredFormat(settings),
    ];
}
function unexpectedWords({ command, arguments: words }, expected) {
    if (expected === undefined) {
        return words.map((word) => inputProblem(`${command} takes no argument: ${JSON.stringify(word.slice(0, 100))}`, 'write files after --config'));
    }
    if (command !== 'explain' || words.length === 1)
        return [];
    return [inputProblem('explain needs the id of one rule', 'write for example: explain no-wildcard-action')];
}
function customChecksWithoutAnalyzer({ accessAnalyzer, customChecks }) {
    if (!customChecks || accessAnalyzer !== 'off')
        return [];
    const message = 'custom-checks are checks of Access Analyzer, which access-analyzer off switches off';
    return [inputProblem(message, 'give one of them')];
}
function policyWithoutKind({ command, policy, kind, given }) {
    if (command !== 'check')
        return [];
    if (policy.length > 0 && given.has('config')) {
        return [
            inputProblem('--policy looks at documents without a config, so --config says something else', 'give one of them'),
        ];
    }
    if (policy.length > 0 && (kind === undefined || kind === 'identity' || kind === 'resource')) {
        return [
            inputProblem('--policy needs --kind: the same text means something else in another place', 'add --kind permissions, trust, bucket, boundary or key'),
        ];
    }
    if (policy.length === 0 && kind !== undefined) {
        return [
            inputProblem('--kind says what the documents of --policy are, but there is no --policy', 'add --policy GLOB'),
        ];
    }
    return [];
}
function mergeOfNothing({ command, arguments: words, reports }) {
    if (command !== 'merge' || words.length + reports.length > 0)
        return [];
    return [
        inputProblem('merge needs the reports that it joins', 'name the JSON reports of the jobs, or the folder with them'),
    ];
}
function checkWithoutFolder({ command, out, check, force }) {
    if (command !== 'generate')
        return [];
    if (out === undefined && (check || force)) {
        return [inputProblem(`--${check ? 'check' : 'force'} needs --out: the folder with the files`, 'add --out DIR')];
    }
    return check && force
        ? [inputProblem('--check writes nothing, so --force says something else', 'give one of them')]
        : [];
}
function besideBatch({ command, batch, policy, within, request, connection, kind }) {
    if ((command !== 'prove' && command !== 'why') || batch === undefined)
        return [];
    const given = [
        ...(policy.length > 0 ? ['--policy'] : []),
        ...(within !== undefined ? ['--within'] : []),
        ...(request !== undefined ? ['--request'] : []),
        ...(connection.length > 0 ? ['--connection'] : []),
        ...(kind !== undefined ? ['--kind'] : []),
    ];
    if (given.length === 0)
        return [];
    return [
        inputProblem(`each line of --batch says it all, so ${given.join(' and ')} would say nothing`, 'leave it out'),
    ];
}
function unansweredFormat({ command, format }) {
    if ((command !== 'prove' && command !== 'why') || format === 'text' || format === 'json')
        return [];
    return [inputProblem(`${command} answers as text or json, not as ${format}`, 'write --format json')];
}

;// CONCATENATED MODULE: ./build/run.js




const JOBS = {
    check: async (settings, services) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(2646), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
        return { report: await check({ ...checkOptions(settings), isLiveRead: true }, services) };
    },
    plan: async (settings, { files, accounts, coactive, loadSha256, trusted, progress }) => {
        const { plan } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(3284), __webpack_require__.e(5401), __webpack_require__.e(4166), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 4166));
        const services = {
            ...{ files, accounts, loadSha256 },
            ...(trusted && { trusted }),
            ...(coactive && { coactive }),
            ...(progress && { progress }),
        };
        return { report: await plan(planOptions(settings), services) };
    },
    apply: async (settings, services) => {
        const { apply } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(2646), __webpack_require__.e(4166), __webpack_require__.e(9845)]).then(__webpack_require__.bind(__webpack_require__, 9845));
        return { report: await apply(applyOptions(settings, services), services) };
    },
    drift: async (settings, { files, clock, accounts, coactive, wait, trusted, progress }) => {
        const { drift } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(7932), __webpack_require__.e(2673), __webpack_require__.e(2148)]).then(__webpack_require__.bind(__webpack_require__, 2673));
        const services = {
            ...{ files, clock, accounts, wait },
            ...(trusted && { trusted }),
            ...(coactive && { coactive }),
            ...(progress && { progress }),
        };
        return { report: await drift(driftOptions(settings), services) };
    },
    explain: async (settings) => {
        const { explain, RULES } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(2646), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
        return { text: explain(settings.arguments[0] ?? '', RULES), exitCode: 0 };
    },
    generate: async (settings, { files, output }) => {
        const { answerGenerate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(9803), __webpack_require__.e(7287)]).then(__webpack_require__.bind(__webpack_require__, 3316));
        return await answerGenerate(settings, files, output);
    },
    shards: async (settings, { files, loadSha256 }) => {
        const { shards } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(9369)]).then(__webpack_require__.bind(__webpack_require__, 9369));
        const matrix = await shards(shardsOptions(settings), { files, loadSha256 });
        const outputs = { matrix: JSON.stringify(matrix), shards: String(matrix.include.length) };
        return { text: `${outputs.matrix}\n`, exitCode: 0, outputs };
    },
    merge: async (settings, { named, commit }) => {
        const { merge } = await Promise.all(/* import() */[__webpack_require__.e(3339), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 434));
        const { reports, arguments: words, expect, failOn } = settings;
        const options = { reports: [...words, ...reports], failOn, ...(expect !== undefined && { expect }) };
        return { report: await merge(options, { named, commit }) };
    },
    init: async (settings, { coactive, progress, ...services }) => {
        const { answerInit } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(7932), __webpack_require__.e(2646), __webpack_require__.e(2673), __webpack_require__.e(9803), __webpack_require__.e(8940)]).then(__webpack_require__.bind(__webpack_require__, 8940));
        const { accounts, analyzers, caller, clock, files, timeLimit, tree, wait } = services;
        return await answerInit(settings, {
            ...{ accounts, analyzers, caller, clock, files, timeLimit, tree, wait },
            ...(coactive && { coactive }),
            ...(progress && { progress }),
        });
    },
    prove: async (settings, { named }) => {
        const { answerProve } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7712), __webpack_require__.e(6041)]).then(__webpack_require__.bind(__webpack_require__, 4662));
        return await answerProve(settings, named);
    },
    why: async (settings, { named, files }) => {
        const { answerWhy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(9344)]).then(__webpack_require__.bind(__webpack_require__, 9344));
        return await answerWhy(settings, named, files);
    },
};
async function run({ settings, problems }, services) {
    const mistakes = [...problems, ...validateSettings(settings)];
    if (mistakes.length > 0) {
        return { report: await reportMistakes(mistakes, settings, services) };
    }
    try {
        return await nameShard(await JOBS[settings.command](settings, services), settings, services);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.x))
            throw error;
        return await nameShard({ report: await reportMistakes(error.problems, settings, services) }, settings, services);
    }
}
async function nameShard(result, settings, services) {
    const { account, config, given } = settings;
    if (!('report' in result) || account.length === 0)
        return result;
    const { readDigest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(9369)]).then(__webpack_require__.bind(__webpack_require__, 9369));
    const digest = await readDigest(services.files, given.has('config') ? config : [], services.loadSha256);
    const commit = await services.commit();
    const shard = { accounts: [...new Set(account)].sort(), config: digest, ...(commit !== undefined && { commit }) };
    return { report: { ...result.report, shard } };
}
async function reportMistakes(problems, settings, services) {
    const { command, failOn } = settings;
    const findings = problems.map(problem/* findingOf */.h);
    if (command !== 'check' || !settings.given.has('config') || settings.policy.length > 0) {
        return (0,build/* buildReport */.F)({ command, findings, failOn });
    }
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(2646), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
    const analyzer = { mode: 'off', reason: 'the inputs must be fixed first' };
    const report = await check({ ...checkOptions(settings), analyzer }, services);
    const { connections, waived, checked, accessAnalyzer } = report;
    return (0,build/* buildReport */.F)({
        command,
        failOn,
        findings: [...findings, ...report.findings],
        connections,
        waived,
        checked,
        accessAnalyzer,
    });
}
function shardsOptions({ config, given, connection, account, coactiveRoleArn }) {
    return {
        config: given.has('config') ? config : [],
        connections: connection,
        accounts: account,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
    };
}
function checkOptions(settings) {
    const { connection, account, coactiveRoleArn, policy, kind, failOn, strict, accessAnalyzer, customChecks, region } = settings;
    const { allowCustomApi } = settings;
    return {
        config: settings.given.has('config') ? settings.config : [],
        connections: connection,
        accounts: account,
        allowCustomApi,
        policy,
        failOn,
        strict,
        analyzer: { mode: accessAnalyzer, customChecks, ...(region !== undefined && { region }) },
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
        ...(kind !== undefined && kind !== 'identity' && kind !== 'resource' && { kind }),
    };
}
function planOptions(settings) {
    const { region, planDigest, detailedExitcode } = settings;
    return {
        ...checkOptions(settings),
        detailedExitcode,
        ...(region !== undefined && { region }),
        ...(planDigest !== undefined && { planDigest }),
    };
}
function applyOptions(settings, { eventName, reviewedPlan }) {
    const { dryRun, requireReviewedPlan, allowReplace, allowDestroy, allowUntrustedCheckout } = settings;
    const { coactiveDefaultConnection: defaultConnection } = settings;
    return {
        ...planOptions(settings),
        ...{ dryRun, requireReviewedPlan, allowReplace, allowDestroy, allowUntrustedCheckout },
        ...(eventName !== undefined && { eventName }),
        ...(reviewedPlan !== undefined && { reviewedPlan }),
        ...(defaultConnection !== undefined && { defaultConnection }),
    };
}
function driftOptions(settings) {
    const { connection, account, coactiveRoleArn, region, scanBuckets, coactiveDefaultConnection, allowCustomApi } = settings;
    const { failOn, strict } = settings;
    return {
        config: settings.given.has('config') ? settings.config : [],
        connections: connection,
        accounts: account,
        scanBuckets,
        allowCustomApi,
        failOn,
        strict,
        ...(coactiveRoleArn !== undefined && { coactiveRoleArn }),
        ...(region !== undefined && { region }),
        ...(coactiveDefaultConnection !== undefined && { defaultConnection: coactiveDefaultConnection }),
    };
}
async function readTexts(report, services) {
    const files = [...new Set(report.findings.map(({ file }) => file))].filter((file) => file !== '');
    const texts = new Map();
    await Promise.all(files.map(async (file) => {
        const read = await services.files.read(file, MAX_EXCERPT_BYTES);
        if ('text' in read)
            texts.set(file, read.text);
    }));
    return (file) => texts.get(file);
}
const MAX_EXCERPT_BYTES = 8 * 1024 * 1024;

;// CONCATENATED MODULE: ./build/run/render-report.js


async function renderReport(report, format, services, options) {
    if (format === 'sarif')
        return await renderSarifReport(report, services);
    if (format === 'html')
        return (await __webpack_require__.e(/* import() */ 8972).then(__webpack_require__.bind(__webpack_require__, 8972))).renderHtml(report);
    return render(report, format, options);
}
async function renderSarifReport(report, services) {
    const { RULES } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(3284), __webpack_require__.e(456), __webpack_require__.e(6560), __webpack_require__.e(5401), __webpack_require__.e(2646), __webpack_require__.e(5649)]).then(__webpack_require__.bind(__webpack_require__, 5649));
    const { renderSarif } = await __webpack_require__.e(/* import() */ 2627).then(__webpack_require__.bind(__webpack_require__, 2627));
    const textOf = await readTexts({ ...report, findings: [...report.findings, ...report.waived] }, services);
    return renderSarif(report, { rules: RULES, textOf });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/settings/arguments.js






function readArguments(argv, env) {
    const problems = [];
    const { texts, words } = takeApart(argv, problems);
    const command = findCommand(words, problems);
    const given = new Map();
    for (const [name, values] of texts) {
        if (!belongsTo(name, command)) {
            const { commands } = settingFacts(name);
            const owners = typeof commands === 'string' ? '' : commands.join(', ');
            problems.push(inputProblem(`--${name} is no flag of ${command}`, `leave it out; it belongs to ${owners}`));
            continue;
        }
        try {
            given.set(name, parseValue(name, values, `--${name}`));
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigError */.x))
                throw error;
            problems.push(...error.problems);
        }
    }
    return { settings: completeSettings(command, words, given, env), problems };
}
const OPTIONS = Object.fromEntries(flagNames().map((name) => {
    const { type, short } = settingFacts(name);
    const option = { type: type === 'boolean' ? 'boolean' : 'string', multiple: true };
    return [name, short === undefined ? option : { ...option, short }];
}));
function takeApart(argv, problems) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const texts = new Map();
    const words = [];
    let afterUnknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (!afterUnknown || isCommand(token.value))
                words.push(token.value);
        }
        afterUnknown = false;
        if (token.kind !== 'option')
            continue;
        const isSwallowed = token.inlineValue === false && token.value.startsWith('--');
        const flag = readFlag(token.name, token.rawName, isSwallowed ? undefined : token.value);
        if ('problem' in flag) {
            problems.push(flag.problem);
            afterUnknown = flag.isUnknown && token.value === undefined;
        }
        else {
            texts.set(flag.name, [...(texts.get(flag.name) ?? []), flag.text]);
        }
    }
    return { texts, words };
}
function readFlag(name, rawName, value) {
    const positive = name.replace(/^no-/, '');
    if (isFlag(name)) {
        if (settingFacts(name).type === 'boolean')
            return { name, text: value ?? 'true' };
        if (value !== undefined && value.trim() !== '')
            return { name, text: value };
        return { problem: inputProblem(`${rawName} needs a value`, `write ${rawName} VALUE`), isUnknown: false };
    }
    if (positive !== name && isFlag(positive) && settingFacts(positive).type === 'boolean') {
        if (value === undefined)
            return { name: positive, text: 'false' };
        return { problem: inputProblem(`${rawName} takes no value`, `write ${rawName} alone`), isUnknown: false };
    }
    const guess = (0,nearest/* nearest */.p)(name, flagNames());
    const question = guess === undefined ? '' : `; did you mean --${guess}?`;
    const problem = inputProblem(`unknown flag ${rawName.slice(0, 100)}${question}`, 'see --help for the flags');
    return { problem, isUnknown: true };
}
function findCommand(words, problems) {
    const [first] = words;
    if (first === undefined)
        return 'check';
    if (isCommand(first)) {
        words.shift();
        return first;
    }
    const guess = (0,nearest/* nearest */.p)(first, COMMAND_NAMES);
    const question = guess === undefined ? '' : `; did you mean ${guess}?`;
    const shown = JSON.stringify(first.slice(0, 100));
    problems.push(inputProblem(`unknown command ${shown}${question}`, 'see --help for the commands'));
    words.length = 0;
    return 'check';
}
function isFlag(name) {
    return isSetting(name) && settingFacts(name).only !== 'action';
}
function flagNames() {
    return SETTING_NAMES.filter((name) => isFlag(name));
}

;// CONCATENATED MODULE: ./build/settings/localize-paths.js

function localizePaths(settings, folder) {
    const localize = (name) => {
        if (!external_node_path_.isAbsolute(name))
            return name;
        const relative = external_node_path_.relative(folder, name);
        return relative === '..' || relative.startsWith(`..${external_node_path_.sep}`) ? name : relative.replaceAll(external_node_path_.sep, '/');
    };
    return { ...settings, config: settings.config.map(localize), policy: settings.policy.map(localize) };
}

;// CONCATENATED MODULE: ./build/settings/usage.js


function usage() {
    const flags = SETTING_NAMES.filter((name) => settingFacts(name).only !== 'action' && COMMAND_NAMES.some((command) => belongsTo(name, command)));
    const rows = COMMAND_NAMES.map((name) => {
        const { arguments: words, summary } = commandFacts(name);
        return [`  ${name}${words === undefined ? '' : ` ${words}`}`, summary];
    });
    return [
        'Usage: coactive-storage-access [COMMAND] [FLAGS]        (without a command: check)',
        '',
        'Keeps the access that you give Coactive to your S3 buckets exactly as wide as you mean it.',
        '',
        'Commands',
        ...columns(rows),
        '',
        'Flags (lists: commas, or the flag again; --no-\u2026 turns a switch off)',
        ...columns(flags.map((name) => [`  ${flagText(name)}`, describe(name)])),
        '',
        'Exit codes: 0 nothing to object; 1 findings; 2 a file or flag must be fixed; 3 a service or this tool failed.',
        '',
    ].join('\n');
}
function shownDefault({ default: value, defaultText, type }) {
    if (defaultText !== undefined)
        return defaultText;
    if (value === undefined || (type === 'boolean' && value === false))
        return '';
    return Array.isArray(value) ? value.join(', ') : String(value);
}
function flagText(name) {
    const { type, values, short } = settingFacts(name);
    const value = type === 'boolean' ? '' : ` ${values?.join('|') ?? (type === 'list' ? 'LIST' : 'VALUE')}`;
    return `${short === undefined ? '' : `-${short}, `}--${name}${value}`;
}
function describe(name) {
    const facts = settingFacts(name);
    const text = shownDefault(facts);
    const env = facts.env === undefined ? '' : ` Or the environment variable ${facts.env}.`;
    return `${facts.description}${env}${text === '' ? '' : ` [${text}]`}`;
}
function columns(rows) {
    return rows.flatMap(([left = '', right = '']) => left.length < COLUMN - 1 ? [left.padEnd(COLUMN) + right] : [left, ' '.repeat(COLUMN) + right]);
}
const COLUMN = 28;

;// CONCATENATED MODULE: ./build/command-line.js














async function runCommandLine() {
    const given = readArguments(process.argv.slice(2), process.env);
    const settings = localizePaths(given.settings, process.cwd());
    const read = { ...given, settings };
    try {
        if (settings.help)
            return await print(usage(), 0);
        if (settings.version)
            return await print(`${tool/* TOOL */.j.version} (IAM data of ${tool/* TOOL */.j.iamData})\n`, 0);
        const { line, ...watching } = watch(settings);
        const services = createServices(process.cwd(), { settings, ...watching });
        const result = await run(read, services).finally(() => line?.clear());
        if ('text' in result) {
            if (settings.debug && result.debug !== undefined)
                await writeTo(process.stderr, `debug: ${result.debug}\n`);
            return await print(result.text, result.exitCode);
        }
        if ('stream' in result) {
            fitYoungGeneration();
            for await (const text of result.stream) {
                await writeTo(process.stdout, text);
                fitYoungGeneration();
            }
            return result.exitCode();
        }
        return await deliver(result.report, settings, services);
    }
    catch (error) {
        const { lines, exitCode } = describeFailure(error, settings.debug);
        await writeTo(process.stderr, `${lines.join('\n')}\n`);
        return exitCode;
    }
}
function watch({ command, debug, quiet }) {
    const write = (text) => void process.stderr.write(text);
    if (debug)
        return { hear: (call) => write(`debug: ${callLine(call)}\n`) };
    if (quiet || !belongsTo('scan-buckets', command) || process.env.TERM === 'dumb' || !isTerminal('stderr'))
        return {};
    const columns = process.stderr.columns > 0 ? process.stderr.columns : 80;
    const line = new ProgressLine({ write, columns, now: () => performance.now() });
    return { progress: line, line };
}
async function deliver(report, settings, services) {
    const answers = settings.command === 'prove' || settings.command === 'why';
    const hasInputMistakes = answers || report.findings.some(({ file }) => file === '');
    const isCallWrong = hasInputMistakes && report.checked.configs.length === 0 && report.checked.policies === 0;
    if (report.outcome === 'invalid' && (isCallWrong || settings.format !== 'text')) {
        await writeTo(process.stderr, mistakeLines(report));
    }
    const format = isRendered(settings.format) ? settings.format : 'text';
    if (!isCallWrong || format !== 'text') {
        const text = await renderFor(report, settings, services, isTerminal() && wantsColours());
        await writeOut(text);
        if (settings.reportFile !== undefined && !isCallWrong) {
            const plain = await renderFor(report, settings, services, false);
            await writeReportFile(settings.reportFile, plain, { base: process.cwd(), roots: [] });
        }
    }
    if (settings.sarifFile !== undefined && !isCallWrong) {
        const sarif = await renderSarifReport(report, services);
        await writeReportFile(settings.sarifFile, sarif, { base: process.cwd(), roots: [] });
    }
    return (0,outcome/* exitCodeOf */.FO)(report);
}
async function renderFor(report, settings, services, coloured) {
    const { format, failOn, quiet, verbose } = settings;
    const textOf = format === 'text' ? await readTexts(report, services) : () => undefined;
    const options = { textOf, coloured, failOn, quiet, verbose };
    return await renderReport(report, isRendered(format) ? format : 'text', services, options);
}
function mistakeLines({ findings }) {
    const lines = findings
        .filter(({ sources }) => sources.includes('config'))
        .map(({ file, line, column, message, fix }) => {
        const place = file === '' ? '' : `${(0,report_visible/* visible */.R)(file)}:${String(line)}:${String(column)}: `;
        return `error: ${place}${(0,report_visible/* visible */.R)(message)}\n${fix === undefined ? '' : `  \u2192 ${(0,report_visible/* visible */.R)(fix)}\n`}`;
    });
    return [...new Set(lines)].join('');
}
function wantsColours() {
    return (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
}
async function print(text, exitCode) {
    await writeOut(text);
    return exitCode;
}


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sD: () => (/* binding */ IAM_DATA_DATE),
  bl: () => (/* binding */ KNOWN_SERVICES),
  Oi: () => (/* binding */ findAction),
  al: () => (/* binding */ findConditionKey),
  Ln: () => (/* binding */ findService),
  f2: () => (/* binding */ globalConditionKeys),
  tN: () => (/* binding */ isServiceName),
  EB: () => (/* binding */ listServiceNames)
});

;// CONCATENATED MODULE: ./build/data/iam.generated.json
const iam_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"p6":"2026-09-26","_m":["a2c","a4b","access-analyzer","account","account-access","acm","acm-pca","aco-automation","action-recommendations","activate","agent-registry","agentaccess-mcp","aidevops","aiops","airflow","airflow-serverless","amplify","amplifybackend","amplifyuibuilder","aoss","apigateway","app-integrations","appconfig","appfabric","appflow","application-autoscaling","application-signals","application-signals-mcp","application-transformation","applicationinsights","appmesh","appmesh-preview","apprunner","appstream","appstudio","appsync","apptest","aps","arc-region-switch","arc-zonal-shift","arsenal","artifact","athena","auditmanager","autoscaling","autoscaling-plans","aws-external-anthropic","aws-marketplace","aws-marketplace-management","aws-portal","awsconnector","b2bi","backup","backup-gateway","backup-search","backup-storage","batch","bcm-dashboards","bcm-data-exports","bcm-pricing-calculator","bcm-recommended-actions","bedrock","bedrock-agentcore","bedrock-mantle","bedrock-websearch","billing","billingconductor","braket","budgets","bugbust","cases","cassandra","ce","chatbot","chime","cleanrooms","cleanrooms-ml","cloud9","clouddirectory","cloudformation","cloudfront","cloudfront-keyvaluestore","cloudhsm","cloudsearch","cloudshell","cloudtrail","cloudtrail-data","cloudwatch","codeartifact","codebuild","codecatalyst","codecommit","codeconnections","codedeploy","codedeploy-commands-secure","codeguru","codeguru-profiler","codeguru-reviewer","codeguru-security","codepipeline","codestar","codestar-connections","codestar-notifications","codewhisperer","cognito-identity","cognito-idp","cognito-sync","comprehend","comprehendmedical","compute-optimizer","config","connect","connect-campaigns","consoleapp","consolidatedbilling","controlcatalog","controltower","cost-optimization-hub","cur","customer-verification","databrew","dataexchange","datapipeline","datasync","datazone","dax","dbqms","deadline","detective","devicefarm","devops-guru","directconnect","discovery","dlm","dms","docdb-elastic","drs","ds","ds-data","dsql","dynamodb","ebs","ec2","ec2-instance-connect","ec2messages","ecr","ecr-public","ecs","ecs-mcp","eks","eks-auth","eks-mcp","elasticache","elasticbeanstalk","elasticfilesystem","elasticloadbalancing","elasticmapreduce","elastictranscoder","elemental-activations","elemental-appliances-software","elemental-inference","elemental-support-cases","elemental-support-content","emr-containers","emr-serverless","entityresolution","es","events","eventsbilltoaws","evidently","evs","execute-api","finops-agent","finspace","finspace-api","firehose","fis","fms","forecast","frauddetector","freertos","freetier","fsx","gamelift","gameliftstreams","geo","geo-maps","geo-places","geo-routes","glacier","globalaccelerator","glue","grafana","greengrass","groundstation","groundtruthlabeling","guardduty","health","health-agent","healthlake","honeycode","iam","identity-sync","identitystore","identitystore-auth","imagebuilder","importexport","inspector","inspector-scan","inspector2","inspector2-telemetry","interconnect","internetmonitor","invoicing","iot","iot-device-tester","iotanalytics","iotdeviceadvisor","iotevents","iotfleethub","iotfleetwise","iotjobsdata","iotmanagedintegrations","iotsitewise","iottwinmaker","iotwireless","iq","iq-permission","ivs","ivschat","kafka","kafka-cluster","kafkaconnect","kendra","kendra-ranking","kinesis","kinesisanalytics","kinesisvideo","kms","lakeformation","lambda","launchwizard","lex","license-manager","license-manager-linux-subscriptions","license-manager-user-subscriptions","lightsail","logs","lookoutequipment","lookoutmetrics","lookoutvision","m2","machinelearning","macie2","managedblockchain","managedblockchain-query","mapcredits","marketplacecommerceanalytics","mechanicalturk","mediaconnect","mediaconvert","mediaimport","medialive","mediapackage","mediapackage-vod","mediapackagev2","mediastore","mediatailor","medical-imaging","memorydb","mgh","mgn","migrationhub-orchestrator","migrationhub-strategy","mobileanalytics","mobiletargeting","monitron","mpa","mq","neptune-db","neptune-graph","network-firewall","network-security-director","network-security-manager","networkflowmonitor","networkmanager","networkmanager-chat","networkmonitor","nimble","notifications","notifications-contacts","nova-act","oam","observabilityadmin","odb","omics","one","opensearch","opsworks","opsworks-cm","organizations","osis","outposts","panorama","partnercentral","partnercentral-account-management","payment-cryptography","payments","pca-connector-ad","pca-connector-scep","pcs","personalize","pi","pipes","polly","pricing","pricingplanmanager","private-networks","profile","proton","purchase-orders","q","qapps","qbusiness","qdeveloper","qldb","quicksight","ram","rbin","rds","rds-data","rds-db","redshift","redshift-data","redshift-serverless","refactor-spaces","rekognition","repostspace","researchstudio","resiliencehub","resource-explorer","resource-explorer-2","resource-groups","rhelkb","robomaker","rolesanywhere","route53","route53-recovery-cluster","route53-recovery-control-config","route53-recovery-readiness","route53domains","route53globalresolver","route53profiles","route53resolver","rtbfabric","rum","s3","s3-object-lambda","s3-outposts","s3express","s3files","s3tables","s3vectors","sagemaker","sagemaker-data-science-assistant","sagemaker-geospatial","sagemaker-mlflow","sagemaker-unified-studio-mcp","savingsplans","scheduler","schemas","scn","sdb","secretsmanager","security-ir","securityagent","securityhub","securitylake","serverlessrepo","servicecatalog","servicediscovery","serviceextract","servicequotas","ses","shield","signer","signin","simspaceweaver","sms","sms-voice","snow-device-management","snowball","sns","social-messaging","sqlworkbench","sqs","ssm","ssm-contacts","ssm-guiconnect","ssm-incidents","ssm-quicksetup","ssm-sap","ssmmessages","sso","sso-directory","sso-oauth","states","storagegateway","sts","support","support-console","supportapp","supportauthz","supportplans","sustainability","swf","synthetics","tag","tax","textract","thinclient","timestream","timestream-influxdb","tiros","tnb","transcribe","transfer","transform","transform-custom","translate","trustedadvisor","ts","user-subscriptions","uxc","vendor-insights","verified-access","verifiedpermissions","voiceid","vpc-lattice","vpc-lattice-svcs","vpce","waf","waf-regional","wafv2","wam","wellarchitected","wickr","wisdom","workdocs","worklink","workmail","workmailmessageflow","workspaces","workspaces-instances","workspaces-web","xray"],"HP":[["aws:AssumedRoot","Bool"],["aws:CalledVia","ArrayOfString"],["aws:CalledViaAWSMCP","String"],["aws:CalledViaFirst","String"],["aws:CalledViaLast","String"],["aws:ChatbotSourceArn","ARN"],["aws:CurrentTime","Date"],["aws:Ec2InstanceSourcePrivateIPv4","IPAddress"],["aws:Ec2InstanceSourceVpc","String"],["aws:EpochTime","Date"],["aws:FederatedProvider","String"],["aws:IsMcpServiceAction","Bool"],["aws:MultiFactorAuthAge","Numeric"],["aws:MultiFactorAuthPresent","Bool"],["aws:PrincipalAccount","String"],["aws:PrincipalArn","ARN"],["aws:PrincipalIsAWSService","Bool"],["aws:PrincipalOrgID","String"],["aws:PrincipalOrgPaths","ArrayOfString"],["aws:PrincipalServiceName","String"],["aws:PrincipalServiceNamesList","ArrayOfString"],["aws:PrincipalTag/*","String"],["aws:PrincipalType","String"],["aws:RequestTag/*","String"],["aws:RequestedRegion","String"],["aws:ResourceAccount","String"],["aws:ResourceOrgID","String"],["aws:ResourceOrgPaths","ArrayOfString"],["aws:ResourceTag/*","String"],["aws:SecureTransport","Bool"],["aws:SourceAccount","String"],["aws:SourceArn","ARN"],["aws:SourceIdentity","String"],["aws:SourceIp","IPAddress"],["aws:SourceOrgID","String"],["aws:SourceOrgPaths","ArrayOfString"],["aws:SourceOwner","String"],["aws:SourceVpc","String"],["aws:SourceVpcArn","String"],["aws:SourceVpce","String"],["aws:TagKeys","ArrayOfString"],["aws:TokenIssueTime","Date"],["aws:UserAgent","String"],["aws:ViaAWSMCPService","Bool"],["aws:ViaAWSService","Bool"],["aws:VpcSourceIp","IPAddress"],["aws:VpceAccount","String"],["aws:VpceOrgID","String"],["aws:VpceOrgPaths","ArrayOfString"],["aws:referer","String"],["aws:userid","String"],["aws:username","String"],["s3:AccessGrantScope","String"],["s3:AccessGrantsInstanceArn","ARN"],["s3:AccessGrantsLocationScope","String"],["s3:AccessPointNetworkOrigin","String"],["s3:AccessPointTag/*","String"],["s3:BucketTag/*","String"],["s3:DataAccessPointAccount","String"],["s3:DataAccessPointArn","ARN"],["s3:ExistingJobOperation","String"],["s3:ExistingJobPriority","Numeric"],["s3:ExistingObjectTag/*","String"],["s3:InventoryAccessibleOptionalFields","ArrayOfString"],["s3:JobSuspendedCause","String"],["s3:ObjectCreationOperation","Bool"],["s3:RequestJobOperation","String"],["s3:RequestJobPriority","Numeric"],["s3:RequestObjectTag/*","String"],["s3:RequestObjectTagKeys","ArrayOfString"],["s3:ResourceAccount","String"],["s3:TlsVersion","Numeric"],["s3:annotation-prefix","String"],["s3:authType","String"],["s3:delimiter","String"],["s3:deliverySourceArn","ARN"],["s3:destinationRegion","String"],["s3:if-match","String"],["s3:if-none-match","String"],["s3:isReplicationPauseRequest","Bool"],["s3:locationconstraint","String"],["s3:logType","String"],["s3:max-annotation-results","Numeric"],["s3:max-keys","Numeric"],["s3:object-lock-event-hold","String"],["s3:object-lock-event-hold-duration-days","Numeric"],["s3:object-lock-legal-hold","String"],["s3:object-lock-mode","String"],["s3:object-lock-remaining-retention-days","Numeric"],["s3:object-lock-retain-until-date","Date"],["s3:prefix","String"],["s3:resourceArnBeingAuthorized","ARN"],["s3:signatureAge","Numeric"],["s3:signatureversion","String"],["s3:versionid","String"],["s3:x-amz-acl","String"],["s3:x-amz-bucket-namespace","String"],["s3:x-amz-content-sha256","String"],["s3:x-amz-copy-source","String"],["s3:x-amz-grant-full-control","String"],["s3:x-amz-grant-read","String"],["s3:x-amz-grant-read-acp","String"],["s3:x-amz-grant-write","String"],["s3:x-amz-grant-write-acp","String"],["s3:x-amz-metadata-directive","String"],["s3:x-amz-object-annotation-directive","String"],["s3:x-amz-object-if-match","String"],["s3:x-amz-object-ownership","String"],["s3:x-amz-server-side-encryption","String"],["s3:x-amz-server-side-encryption-aws-kms-key-id","ARN"],["s3:x-amz-server-side-encryption-customer-algorithm","String"],["s3:x-amz-storage-class","String"],["s3:x-amz-website-redirect-location","String"],["iam:ResourceTag/*","String"],["saml:aud","String"],["saml:iss","String"],["saml:sub","String"],["sts:AWSServiceName","String"],["sts:DurationSeconds","Numeric"],["sts:ExternalId","String"],["sts:IdentityTokenAudience","ArrayOfString"],["sts:RequestContext/*","String"],["sts:RequestContextProviders","ArrayOfARN"],["sts:RoleAuthorizedByIdp","Bool"],["sts:RoleSessionName","String"],["sts:SigningAlgorithm","String"],["sts:SourceIdentity","String"],["sts:TaskPolicyArn","ARN"],["sts:TransitiveTagKeys","ArrayOfString"],["token.actions.githubusercontent.com:actor","String"],["token.actions.githubusercontent.com:actor_id","String"],["token.actions.githubusercontent.com:enterprise_id","String"],["token.actions.githubusercontent.com:environment","String"],["token.actions.githubusercontent.com:job_workflow_ref","String"],["token.actions.githubusercontent.com:ref","String"],["token.actions.githubusercontent.com:repository","String"],["token.actions.githubusercontent.com:repository_id","String"],["token.actions.githubusercontent.com:repository_owner_id","String"],["token.actions.githubusercontent.com:workflow","String"],["kms:BypassPolicyLockoutSafetyCheck","Bool"],["kms:CallerAccount","String"],["kms:CustomerMasterKeySpec","String"],["kms:CustomerMasterKeyUsage","String"],["kms:DataKeyPairSpec","String"],["kms:EncryptionAlgorithm","String"],["kms:EncryptionContext:${EncryptionContextKey}","String"],["kms:EncryptionContextKeys","ArrayOfString"],["kms:ExpirationModel","String"],["kms:GrantConstraintSourceArn","ARN"],["kms:GrantConstraintType","String"],["kms:GrantIsForAWSResource","Bool"],["kms:GrantOperations","ArrayOfString"],["kms:GranteePrincipal","String"],["kms:GranteeServicePrincipal","String"],["kms:KeyAgreementAlgorithm","String"],["kms:KeyOrigin","String"],["kms:KeySpec","String"],["kms:KeyUsage","String"],["kms:MacAlgorithm","String"],["kms:MessageType","String"],["kms:MultiRegion","Bool"],["kms:MultiRegionKeyType","String"],["kms:PrimaryRegion","String"],["kms:ReEncryptOnSameKey","Bool"],["kms:ReplicaRegion","String"],["kms:RequestAlias","String"],["kms:ResourceAliases","ArrayOfString"],["kms:RetiringPrincipal","String"],["kms:RetiringServicePrincipal","String"],["kms:RotationPeriodInDays","Numeric"],["kms:ScheduleKeyDeletionPendingWindowInDays","Numeric"],["kms:SigningAlgorithm","String"],["kms:TrailingDaysWithoutKeyUsage","Numeric"],["kms:ValidTo","Date"],["kms:ViaService","String"],["kms:WrappingAlgorithm","String"],["kms:WrappingKeySpec","String"]],"zQ":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51],"$p":{"s3":{"conditionKeys":[23,28,40,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112],"resourceTypes":{"accessgrant":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}","conditionKeys":[23,28,40]},"accessgrantsinstance":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default","conditionKeys":[23,28,40]},"accessgrantslocation":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}","conditionKeys":[23,28,40]},"accesspoint":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}","conditionKeys":[28,55,56,58,59]},"accesspointobject":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}","conditionKeys":[28,55,56,57,58,59]},"bucket":{"arn":"arn:${Partition}:s3:::${BucketName}","conditionKeys":[28,57]},"job":{"arn":"arn:${Partition}:s3:${Region}:${Account}:job/${JobId}","conditionKeys":[23,28,40]},"multiregionaccesspoint":{"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}","conditionKeys":[]},"multiregionaccesspointrequestarn":{"arn":"arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}","conditionKeys":[]},"object":{"arn":"arn:${Partition}:s3:::${BucketName}/${ObjectName}","conditionKeys":[28,57]},"objectlambdaaccesspoint":{"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}","conditionKeys":[]},"storagelensconfiguration":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}","conditionKeys":[23,28,40]},"storagelensgroup":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}","conditionKeys":[23,28,40]}},"actions":{"AbortMultipartUpload":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,97]},"AllowVendedLogDeliveryForResource":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[75,81,91]},"AssociateAccessGrantsIdentityCenter":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"BypassGovernanceRetention":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[68,69,70,71,73,92,93,95,97,98,99,100,101,102,103,104,108,109,110,111,112]},"CreateAccessGrant":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrant"],"conditionKeys":[23,28,40,52,70,71,73,92,93,97]},"CreateAccessGrantsInstance":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[23,28,40,70,71,73,92,93,97]},"CreateAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[23,28,40,54,70,71,73,92,93,97]},"CreateAccessPoint":{"levels":["Write"],"resourceTypes":["accesspoint"],"conditionKeys":[23,28,40,55,56,58,59,70,71,73,80,92,93,95,97]},"CreateAccessPointForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"CreateBucket":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[23,40,70,71,73,80,92,93,95,96,97,99,100,101,102,103,107]},"CreateBucketMetadataTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"CreateJob":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,66,67,70,71,73,92,93,97]},"CreateMultiRegionAccessPoint":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"CreateStorageLensGroup":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,70,71,73,92,93,97]},"DeleteAccessGrant":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrant"],"conditionKeys":[28,52,70,71,73,92,93,97]},"DeleteAccessGrantsInstance":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"DeleteAccessGrantsInstanceResourcePolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"DeleteAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"DeleteAccessPoint":{"levels":["Write"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"DeleteAccessPointForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"DeleteAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"DeleteAccessPointPolicyForObjectLambda":{"levels":["Permissions management","Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"DeleteBucket":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketMetadataTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteBucketWebsite":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"DeleteJobTagging":{"levels":["Tagging","Write"],"resourceTypes":["job"],"conditionKeys":[60,61,70,71,73,92,93,97]},"DeleteMultiRegionAccessPoint":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"DeleteObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,77,92,93,97]},"DeleteObjectAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,106]},"DeleteObjectTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"DeleteObjectVersion":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,94,97]},"DeleteObjectVersionAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97,106]},"DeleteObjectVersionTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"DeleteStorageLensConfiguration":{"levels":["Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"DeleteStorageLensConfigurationTagging":{"levels":["Tagging","Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"DeleteStorageLensGroup":{"levels":["Write"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"DescribeJob":{"levels":["Read"],"resourceTypes":["job"],"conditionKeys":[70,71,73,92,93,97]},"DescribeMultiRegionAccessPointOperation":{"levels":["Read"],"resourceTypes":["multiregionaccesspointrequestarn"],"conditionKeys":[70,71,73,92,93]},"DissociateAccessGrantsIdentityCenter":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccelerateConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetAccessGrant":{"levels":["Read"],"resourceTypes":["accessgrant"],"conditionKeys":[28,52,70,71,73,92,93,97]},"GetAccessGrantsInstance":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsInstanceForPrefix":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsInstanceResourcePolicy":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetAccessGrantsLocation":{"levels":["Read"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"GetAccessPoint":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointConfigurationForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointPolicy":{"levels":["Read"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyStatus":{"levels":["Read"],"resourceTypes":["accesspoint"],"conditionKeys":[28,55,56,58,59,70,71,73,92,93,97]},"GetAccessPointPolicyStatusForObjectLambda":{"levels":["Read"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"GetAccountPublicAccessBlock":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"GetAnalyticsConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketAbac":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketAcl":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketCORS":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketLocation":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketLogging":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketMetadataTableConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketNotification":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketObjectLockConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93]},"GetBucketOwnershipControls":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPolicy":{"levels":["Read"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPolicyStatus":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketPublicAccessBlock":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketRequestPayment":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketTagging":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketVersioning":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetBucketWebsite":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetDataAccess":{"levels":["Read"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"GetEncryptionConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetIntelligentTieringConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetInventoryConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetJobTagging":{"levels":["Read"],"resourceTypes":["job"],"conditionKeys":[70,71,73,92,93,97]},"GetLifecycleConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetMetricsConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetMultiRegionAccessPoint":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointPolicy":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointPolicyStatus":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetMultiRegionAccessPointRoutes":{"levels":["Read"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"GetObject":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,97]},"GetObjectAcl":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,97]},"GetObjectAnnotation":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectAttributes":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectLegalHold":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectRetention":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectTagging":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97]},"GetObjectTorrent":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersion":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,97]},"GetObjectVersionAcl":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,97]},"GetObjectVersionAnnotation":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionAnnotationForReplication":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersionAttributes":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionForReplication":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"GetObjectVersionTagging":{"levels":["Read"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97]},"GetObjectVersionTorrent":{"levels":["Read"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,94,97]},"GetReplicationConfiguration":{"levels":["Read"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensConfiguration":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensConfigurationTagging":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensDashboard":{"levels":["Read"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[70,71,73,92,93,97]},"GetStorageLensGroup":{"levels":["Read"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"InitiateReplication":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70]},"ListAccessGrants":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListAccessGrantsInstances":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAccessGrantsLocations":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListAccessPoints":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAccessPointsForObjectLambda":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListAllMyBuckets":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListBucket":{"levels":["List"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[53,70,71,73,74,83,90,92,93,97]},"ListBucketMultipartUploads":{"levels":["List"],"resourceTypes":["bucket"],"conditionKeys":[28,53,55,56,58,59,70,71,73,92,93,97]},"ListBucketVersions":{"levels":["List"],"resourceTypes":["accesspoint","bucket"],"conditionKeys":[53,70,71,73,74,83,90,92,93,97]},"ListCallerAccessGrants":{"levels":["List"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"ListJobs":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListMultiRegionAccessPoints":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93]},"ListMultipartUploadParts":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,70,71,73,92,93,97]},"ListObjectAnnotations":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,72,73,82,92,93,97]},"ListObjectVersionAnnotations":{"levels":["List"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,72,73,82,92,93,94,97]},"ListStorageLensConfigurations":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListStorageLensGroups":{"levels":["List"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"ListTagsForResource":{"levels":["List"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]},"ObjectOwnerOverrideToBucketOwner":{"levels":["Permissions management","Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"PauseReplication":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,76,92,93,97]},"PutAccelerateConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutAccessGrantsInstanceResourcePolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantsinstance"],"conditionKeys":[28,70,71,73,92,93,97]},"PutAccessPointConfigurationForObjectLambda":{"levels":["Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"PutAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["accesspoint"],"conditionKeys":[70,71,73,92,93,97]},"PutAccessPointPolicyForObjectLambda":{"levels":["Permissions management","Write"],"resourceTypes":["objectlambdaaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93,97]},"PutAccessPointPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":[],"conditionKeys":[]},"PutAccountPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":[],"conditionKeys":[70,71,73,92,93,97]},"PutAnalyticsConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketAbac":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketAcl":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,95,97,99,100,101,102,103]},"PutBucketCORS":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketLogging":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketNotification":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketObjectLockConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93]},"PutBucketOwnershipControls":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketPublicAccessBlock":{"levels":["Permissions management","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketRequestPayment":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketTagging":{"levels":["Tagging","Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketVersioning":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutBucketWebsite":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutEncryptionConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutIntelligentTieringConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutInventoryConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[63,70,71,73,92,93,97]},"PutJobTagging":{"levels":["Tagging","Write"],"resourceTypes":["job"],"conditionKeys":[23,40,60,61,70,71,73,92,93,97]},"PutLifecycleConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutMetricsConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"PutMultiRegionAccessPointPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"PutObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,65,68,69,70,71,73,77,78,84,85,86,87,88,89,92,93,95,97,98,99,100,101,102,103,104,105,108,109,110,111,112]},"PutObjectAcl":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,95,97,99,100,101,102,103,111]},"PutObjectAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,106]},"PutObjectLegalHold":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,86,92,93,97]},"PutObjectRetention":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,84,85,87,88,89,92,93,97]},"PutObjectTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,68,69,70,71,73,92,93,97]},"PutObjectVersionAcl":{"levels":["Permissions management","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[53,62,70,71,73,92,93,94,95,97,99,100,101,102,103,111]},"PutObjectVersionAnnotation":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,94,97,106]},"PutObjectVersionTagging":{"levels":["Tagging","Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,68,69,70,71,73,92,93,94,97]},"PutReplicationConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,79,92,93,97]},"PutStorageLensConfiguration":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,70,71,73,92,93,97]},"PutStorageLensConfigurationTagging":{"levels":["Tagging","Write"],"resourceTypes":["storagelensconfiguration"],"conditionKeys":[23,40,70,71,73,92,93,97]},"ReplicateDelete":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"ReplicateObject":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,84,85,92,93,97,108,109,110]},"ReplicateObjectAnnotation":{"levels":["Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"ReplicateTags":{"levels":["Tagging","Write"],"resourceTypes":["object"],"conditionKeys":[70,71,73,92,93,97]},"RestoreObject":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[70,71,73,92,93,97]},"SubmitMultiRegionAccessPointRoutes":{"levels":["Write"],"resourceTypes":["multiregionaccesspoint"],"conditionKeys":[55,58,59,70,71,73,92,93]},"TagResource":{"levels":["Tagging","Write"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[23,40,70,71,73,92,93,97]},"UntagResource":{"levels":["Tagging","Write"],"resourceTypes":["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],"conditionKeys":[40,70,71,73,92,93,97]},"UpdateAccessGrantsLocation":{"levels":["Permissions management","Write"],"resourceTypes":["accessgrantslocation"],"conditionKeys":[28,54,70,71,73,92,93,97]},"UpdateBucketMetadataAnnotationTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateBucketMetadataInventoryTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateBucketMetadataJournalTableConfiguration":{"levels":["Write"],"resourceTypes":["bucket"],"conditionKeys":[70,71,73,92,93,97]},"UpdateJobPriority":{"levels":["Write"],"resourceTypes":["job"],"conditionKeys":[60,61,67,70,71,73,92,93,97]},"UpdateJobStatus":{"levels":["Write"],"resourceTypes":["job"],"conditionKeys":[60,61,64,70,71,73,92,93,97]},"UpdateObjectEncryption":{"levels":["Write"],"resourceTypes":["accesspointobject","object"],"conditionKeys":[62,70,71,73,92,93,97,108,109]},"UpdateStorageLensGroup":{"levels":["Write"],"resourceTypes":["storagelensgroup"],"conditionKeys":[70,71,73,92,93,97]}}},"sts":{"conditionKeys":[23,28,40,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138],"resourceTypes":{"context-provider":{"arn":"arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}","conditionKeys":[]},"federated-user":{"arn":"arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}","conditionKeys":[]},"role":{"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}","conditionKeys":[28,113]},"root-user":{"arn":"arn:${Partition}:iam::${Account}:root","conditionKeys":[]},"self-session":{"arn":"arn:${Partition}:sts::${Account}:self","conditionKeys":[]}},"actions":{"AssumeRole":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,113,116,119,124,126,128]},"AssumeRoleWithSAML":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,114,115,116,124,126,128]},"AssumeRoleWithWebIdentity":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[23,40,123,124,126,128,129,130,131,132,133,134,135,136,137,138]},"AssumeRoot":{"levels":["Write"],"resourceTypes":["root-user"],"conditionKeys":[127]},"DecodeAuthorizationMessage":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetAccessKeyInfo":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetCallerIdentity":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetDelegatedAccessToken":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetFederationToken":{"levels":["Write"],"resourceTypes":["federated-user"],"conditionKeys":[23,40]},"GetServiceBearerToken":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[117,118]},"GetSessionToken":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[]},"GetWebIdentityToken":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,40,118,120,125]},"SetContext":{"levels":["Write"],"resourceTypes":["role","self-session"],"conditionKeys":[121,122]},"SetSourceIdentity":{"levels":["Write"],"resourceTypes":["role"],"conditionKeys":[126]},"TagGetWebIdentityToken":{"levels":["Tagging","Write"],"resourceTypes":[],"conditionKeys":[23,40]},"TagSession":{"levels":["Tagging","Write"],"resourceTypes":["role"],"conditionKeys":[23,40,114,128]}}},"kms":{"conditionKeys":[23,28,40,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176],"resourceTypes":{"alias":{"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}","conditionKeys":[]},"key":{"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}","conditionKeys":[28,155,156,157,160,161,166]}},"actions":{"CancelKeyDeletion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ConnectCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"CreateAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"CreateCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"CreateGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,145,146,148,149,150,151,152,153,167,168,174]},"CreateKey":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[23,28,40,139,140,155,156,157,160,161,174]},"Decrypt":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"DeleteAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"DeleteCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"DeleteImportedKeyMaterial":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"DeriveSharedSecret":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,154,165,174]},"DescribeCustomKeyStores":{"levels":["Read"],"resourceTypes":[],"conditionKeys":[140]},"DescribeKey":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,165,174]},"DisableKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,172,174]},"DisableKeyRotation":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"DisconnectCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"EnableKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"EnableKeyRotation":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,169,174]},"Encrypt":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateDataKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateDataKeyPair":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,143,144,145,146,165,174]},"GenerateDataKeyPairWithoutPlaintext":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,143,144,145,146,165,174]},"GenerateDataKeyWithoutPlaintext":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,165,174]},"GenerateMac":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,158,165,174]},"GenerateRandom":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[]},"GetKeyLastUsage":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetKeyPolicy":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetKeyRotationStatus":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174]},"GetParametersForImport":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,174,175,176]},"GetPublicKey":{"levels":["Read"],"resourceTypes":["key"],"conditionKeys":[140,165,174]},"ImportKeyMaterial":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,147,173,174]},"ListAliases":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"ListGrants":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,150,174]},"ListKeyPolicies":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListKeyRotations":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListKeys":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"ListResourceTags":{"levels":["List"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ListRetirableGrants":{"levels":["List"],"resourceTypes":[],"conditionKeys":[]},"PutKeyPolicy":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[139,140,174]},"ReEncryptFrom":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,163,165,174]},"ReEncryptTo":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,144,145,146,163,165,174]},"ReplicateKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,164,174]},"RetireGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,145,146,149,174]},"RevokeGrant":{"levels":["Permissions management","Write"],"resourceTypes":["key"],"conditionKeys":[140,150,174]},"RotateKeyOnDemand":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"ScheduleKeyDeletion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,170,172,174]},"Sign":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,159,165,171,174]},"SynchronizeMultiRegionKey":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[]},"TagResource":{"levels":["Tagging","Write"],"resourceTypes":["key"],"conditionKeys":[23,40,140,174]},"UntagResource":{"levels":["Tagging","Write"],"resourceTypes":["key"],"conditionKeys":[40,140,174]},"UpdateAlias":{"levels":["Write"],"resourceTypes":["alias","key"],"conditionKeys":[140,174]},"UpdateCustomKeyStore":{"levels":["Write"],"resourceTypes":[],"conditionKeys":[140]},"UpdateKeyDescription":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,174]},"UpdatePrimaryRegion":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,162,174]},"Verify":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,159,165,171,174]},"VerifyMac":{"levels":["Write"],"resourceTypes":["key"],"conditionKeys":[140,158,165,174]}}}}}');
;// CONCATENATED MODULE: ./build/data/iam.js

const IAM_DATA_DATE = iam_generated_namespaceObject.p6;
const KNOWN_SERVICES = ['s3', 'sts', 'kms'];
const services = iam_generated_namespaceObject.$p;
const loaded = new Map();
let globals;
let serviceNames;
function findService(prefix) {
    const name = prefix.toLowerCase();
    if (!isKnownService(name))
        return undefined;
    let facts = loaded.get(name);
    if (facts === undefined)
        loaded.set(name, (facts = buildService(name)));
    return facts;
}
function findAction(action) {
    const colon = action.indexOf(':');
    if (colon === -1)
        return undefined;
    const [prefix, name] = [action.slice(0, colon), action.slice(colon + 1)];
    return spelledAsAws(prefix, name) ?? findService(prefix)?.actions.get(name.toLowerCase());
}
const exact = new Map();
function spelledAsAws(prefix, name) {
    if (!isKnownService(prefix))
        return undefined;
    const { actions, resourceTypes } = services[prefix];
    const raw = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (raw === undefined)
        return undefined;
    const full = `${prefix}:${name}`;
    let facts = exact.get(full);
    if (facts === undefined)
        exact.set(full, (facts = new LazyAction(full, raw, resourceTypes)));
    return facts;
}
function globalConditionKeys() {
    globals ??= new Map(iam_generated_namespaceObject.zQ.map((index) => keyAt(index)));
    return globals;
}
function findConditionKey(key) {
    const lower = key.toLowerCase();
    const prefix = lower.slice(0, Math.max(0, lower.indexOf(':')));
    const keys = prefix === 'aws' ? globalConditionKeys() : findService(prefix)?.conditionKeys;
    if (lower.startsWith(ENCRYPTION_CONTEXT))
        return keys?.get(`${ENCRYPTION_CONTEXT}\${encryptioncontextkey}`);
    return keys?.get(lower) ?? keys?.get(lower.replace(/\/.*$/s, '/*'));
}
const ENCRYPTION_CONTEXT = 'kms:encryptioncontext:';
function isServiceName(prefix) {
    serviceNames ??= new Set(iam_generated_namespaceObject._m);
    return serviceNames.has(prefix.toLowerCase());
}
function listServiceNames() {
    return iam_generated_namespaceObject._m;
}
function isKnownService(name) {
    return KNOWN_SERVICES.includes(name);
}
function keyAt(index) {
    const [name = '', type = ''] = iam_generated_namespaceObject.HP[index] ?? [];
    return [name.toLowerCase(), { name, type }];
}
class LazyAction {
    name;
    raw;
    types;
    keys;
    constructor(name, raw, types) {
        this.name = name;
        this.raw = raw;
        this.types = types;
    }
    get levels() {
        return this.raw.levels;
    }
    get resourceTypes() {
        return this.raw.resourceTypes;
    }
    get conditionKeys() {
        const ofTypes = this.raw.resourceTypes.flatMap((type) => this.types[type]?.conditionKeys ?? []);
        return (this.keys ??= new Set([...this.raw.conditionKeys, ...ofTypes].map((index) => keyAt(index)[0])));
    }
}
function buildService(name) {
    const raw = services[name];
    const actions = new Map();
    for (const [action, facts] of Object.entries(raw.actions)) {
        actions.set(action.toLowerCase(), new LazyAction(`${name}:${action}`, facts, raw.resourceTypes));
    }
    return {
        actions,
        conditionKeys: new Map(raw.conditionKeys.map((index) => keyAt(index))),
        resourceTypes: new Map(Object.entries(raw.resourceTypes)),
    };
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    problems;
    name = 'ConfigError';
    constructor(problems) {
        super(problems.map((problem) => problem.message).join('\n'));
        this.problems = problems;
    }
}
class ServiceError extends Error {
    operation;
    target;
    name = 'ServiceError';
    status;
    constructor(operation, target, options) {
        const needs = options.needs === undefined ? '' : ` (needs ${options.needs})`;
        super(`${operation} failed for ${target}${needs}`, { cause: options.cause });
        this.operation = operation;
        this.target = target;
        if (options.status !== undefined)
            this.status = options.status;
    }
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, words, atMost) {
    const lower = word.toLowerCase();
    let best;
    let least = (atMost ?? Math.max(1, Math.floor(word.length / 3))) + 1;
    if (word.length > MAX_LENGTH)
        return undefined;
    for (const candidate of words) {
        const differing = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(lower, candidate.toLowerCase());
        if (differing < least) {
            least = differing;
            best = candidate;
        }
    }
    return best;
}
const MAX_LENGTH = 200;


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);
/* harmony import */ var _sort_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6447);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1689);



function buildReport(found) {
    const { command, failOn, waived = [], connections = [], changes = [], isIncomplete = false } = found;
    const findings = [...found.findings].sort(_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
    return {
        version: 1,
        command,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .decideOutcome */ .dl)({ findings, changes, failOn, isIncomplete }),
        tool: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j,
        contract: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTRACT */ .P,
        accessAnalyzer: found.accessAnalyzer ?? { status: 'skipped', reason: 'not asked' },
        connections,
        findings,
        waived: [...waived].sort(_sort_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E),
        changes,
        ...(found.rewordings !== undefined && { rewordings: found.rewordings }),
        checked: found.checked ?? { configs: [], policies: 0, generated: 0 },
        summary: {
            errors: countOf(findings, 'error'),
            warnings: countOf(findings, 'warning'),
            notes: countOf(findings, 'note'),
            waived: waived.length,
        },
    };
}
function countOf(findings, severity) {
    return findings.reduce((sum, finding) => sum + (finding.severity === severity ? 1 : 0), 0);
}


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ changeWitnesses),
/* harmony export */   t: () => (/* binding */ groupChanges)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);

function changeWitnesses({ witness, broken }) {
    const possible = witness === undefined || witness === broken ? [] : [`possible: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .requestWords */ .X6)(witness)}`];
    return broken === undefined ? possible : [...possible, `not possible: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .requestWords */ .X6)(broken)}`];
}
function groupChanges(changes) {
    const groups = new Map();
    const ordered = [
        ...changes.filter(({ connection }) => connection !== null),
        ...changes.filter(({ connection }) => connection === null),
    ];
    for (const change of ordered)
        groups.set(change.connection, [...(groups.get(change.connection) ?? []), change]);
    return groups;
}


/***/ }),

/***/ 8586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ groupUnread),
/* harmony export */   Kk: () => (/* binding */ liveWords),
/* harmony export */   gi: () => (/* binding */ liveKinds)
/* harmony export */ });
const NAMES = {
    bucket: 'bucket policy',
    boundary: 'boundary',
    key: 'key policy',
    'public-access-block': 'Block Public Access',
};
function liveWords({ live = [] }) {
    return live.length === 0 ? '' : `with the live ${joinNames(live.map((part) => NAMES[part]))}`;
}
function liveKinds({ connections }) {
    const parts = new Set(connections.flatMap(({ live = [] }) => live));
    const plural = { ...NAMES, bucket: 'bucket policies', boundary: 'boundaries', key: 'key policies' };
    const order = ['bucket', 'boundary', 'key', 'public-access-block'];
    return joinNames(order.filter((part) => parts.has(part)).map((part) => plural[part]));
}
function groupUnread(connections) {
    const groups = new Map();
    for (const { name, unread = [] } of connections) {
        for (const part of unread) {
            const key = JSON.stringify([part.part, part.reason, part.needs]);
            const group = groups.get(key) ?? { part, names: [] };
            group.names.push(name);
            groups.set(key, group);
        }
    }
    return [...groups.values()].map(({ part: { part, reason, needs }, names }) => ({
        name: NAMES[part],
        connections: names,
        why: needs === undefined ? reason : `${reason} (needs ${needs})`,
    }));
}
function joinNames(names) {
    const [last = '', ...before] = [...names].reverse();
    return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   dl: () => (/* binding */ decideOutcome)
/* harmony export */ });
function decideOutcome(facts) {
    if (facts.isIncomplete === true)
        return 'incomplete';
    const unknown = (facts.changes ?? []).filter(({ kind }) => kind === 'unknown');
    if (unknown.some(isFailure))
        return 'incomplete';
    if (facts.findings.some(isInputMistake))
        return 'invalid';
    if (unknown.length > 0)
        return 'incomplete';
    return hasFailed(facts) ? 'failed' : 'passed';
}
function exitCodeOf({ outcome, changes = [], merged, }) {
    if (merged !== undefined)
        return merged.exitCode;
    const unknown = changes.filter(({ kind }) => kind === 'unknown');
    if (outcome === 'incomplete' && unknown.length > 0 && !unknown.some(isFailure))
        return 2;
    return EXIT_CODES[outcome];
}
function isFailure({ needs }) {
    return needs === undefined;
}
function rank(severity) {
    return RANKS[severity];
}
function fails(severity, failOn) {
    return failOn !== 'never' && rank(severity) <= rank(failOn);
}
const EXIT_CODES = { passed: 0, failed: 1, invalid: 2, incomplete: 3 };
const RANKS = { error: 0, warning: 1, note: 2 };
function isInputMistake(finding) {
    return finding.severity === 'error' && finding.sources.includes('config');
}
function hasFailed({ findings, changes = [], failOn }) {
    if (changes.length > 0 && fails('error', failOn))
        return true;
    return findings.some((finding) => fails(finding.severity, failOn));
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ stepWitness),
/* harmony export */   l6: () => (/* binding */ stepLine),
/* harmony export */   mv: () => (/* binding */ stepFacts),
/* harmony export */   od: () => (/* binding */ planLine),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2867);

const EFFECTS = {
    widens: 'widens access',
    narrows: 'narrows access',
    neutral: 'changes no access',
};
function planLine({ status, steps }) {
    const total = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(steps.length, 'step');
    const done = steps.filter((step) => step.done === true).length;
    switch (status) {
        case 'planned':
            return steps.length === 0 ? 'Nothing to do: what is live is what is declared.' : `Plan: ${total}.`;
        case 'refused':
            return `Refused: of ${total} none was taken.`;
        case 'applied':
            return steps.length === 0
                ? 'Nothing was to do: what is live is what is declared.'
                : `Applied: ${total} taken; a new plan has nothing left to do.`;
        case 'stopped':
            return `Stopped: ${String(done)} of ${total} taken.`;
        case 'not-converged':
            return `Applied: ${total} taken, but a new plan still has something to do.`;
    }
}
function stepLine({ summary, done }) {
    if (done === undefined)
        return summary;
    return `${done ? 'done' : 'not done'}: ${summary}`;
}
function stepFacts({ operation, effect, reversible, needs, requestId }) {
    return [
        operation,
        EFFECTS[effect],
        ...(reversible ? [] : ['can not be undone']),
        ...(needs === undefined ? [] : [`needs --${needs}`]),
        ...(requestId === undefined ? [] : [`request ${requestId}`]),
    ].join(', ');
}
function stepWitness({ effect, witness }) {
    if (witness === undefined || effect === 'neutral')
        return undefined;
    return `${effect === 'widens' ? 'newly possible' : 'no longer possible'}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .requestWords */ .X6)(witness)}`;
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
function findingOf(problem) {
    const { rule = 'invalid-config', message, fix, file = '', line = 1, column = 1 } = problem;
    const { endLine = line, endColumn = endLine === line ? column : 1 } = problem;
    return {
        rule,
        severity: 'error',
        message,
        file,
        line,
        column,
        endLine,
        endColumn,
        sources: ['config'],
        ...(fix !== undefined && { fix }),
    };
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   R: () => (/* binding */ compareSeverities)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);

function compareFindings(one, other) {
    return (compareTexts(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareTexts(one.rule, other.rule) ||
        compareTexts(one.connection ?? '', other.connection ?? '') ||
        compareTexts(one.message, other.message));
}
function compareSeverities(one, other) {
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(one.severity) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .rank */ .Tm)(other.severity) || compareFindings(one, other);
}
function compareTexts(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CONTRACT),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _data_iam_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8945);

const TOOL = { name: 'coactive-storage-access', version: '0.1.0', iamData: _data_iam_js__WEBPACK_IMPORTED_MODULE_0__/* .IAM_DATA_DATE */ .sD };
const CONTRACT = { version: '1', source: 'Coactive, Cloud Storage Access (Beta)' };


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ visibleJson),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
const DECEIVING = new RegExp(`[${range(0x00, 0x1f)}${range(0x7f, 0x9f)}${range(0xad, 0xad)}${range(0x61c, 0x61c)}${range(0x200b, 0x200f)}` +
    `${range(0x2028, 0x202e)}${range(0x2060, 0x206f)}${range(0xfeff, 0xfeff)}${range(0xfff9, 0xfffb)}` +
    `${range(0xe0000, 0xe007f)}${range(0xd800, 0xdfff)}]`, 'gu');
function visible(text) {
    return text.replace(DECEIVING, (character) => escapeOf(character.codePointAt(0) ?? 0));
}
function visibleJson(json) {
    return json.replace(DECEIVING, (character) => {
        if (character === '\n')
            return character;
        return Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join('');
    });
}
function escapeOf(code) {
    if (code === 0x0a)
        return '\\n';
    if (code === 0x0d)
        return '\\r';
    if (code === 0x09)
        return '\\t';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function unit(code) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
function range(first, last) {
    return `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`;
}


/***/ }),

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   RW: () => (/* binding */ outcomeLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vj: () => (/* binding */ witnessLines),
/* harmony export */   X6: () => (/* binding */ requestWords),
/* harmony export */   Zk: () => (/* binding */ owners),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   hM: () => (/* binding */ analyzerLine),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   tx: () => (/* binding */ CLAIM),
/* harmony export */   z8: () => (/* binding */ scope)
/* harmony export */ });
/* unused harmony export PLURALS */
/* harmony import */ var _live_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1601);

const PLURALS = { error: 'errors', warning: 'warnings', note: 'notes' };
const OUTCOMES = {
    passed: 'Passed',
    failed: 'Failed',
    invalid: 'Invalid',
    incomplete: 'Incomplete',
};
const VERDICTS = {
    leastPrivilege: 'least privilege',
    sufficiency: 'sufficiency',
    trust: 'trust',
};
const CLAIM = '"Proved" says of every possible request, not of samples, that these documents together allow Coactive no more than the ' +
    'contract (least privilege), no less (sufficiency), and nobody else (trust).';
const LIMITS = 'This looked at files only, not at what is deployed: ';
const LIVE_LIMITS = 'This looked at what is deployed, as far as it could be read: ';
const PLAN_LIMITS = 'This looked at what is deployed under the declared names; other access is for drift to find, and beyond that ';
const UNSEEN = 'service and resource control policies and session policies may deny more, access control lists and KMS grants may allow ' +
    "more, and Coactive's own identity policy is unknown.";
function limitsOf(report) {
    return lookOf(report) + UNSEEN;
}
function lookOf(report) {
    if (report.plan !== undefined)
        return PLAN_LIMITS;
    if (report.rewordings !== undefined)
        return LIVE_LIMITS;
    const kinds = (0,_live_words_js__WEBPACK_IMPORTED_MODULE_0__/* .liveKinds */ .gi)(report);
    return kinds === ''
        ? LIMITS
        : `This looked at files and the live ${kinds} of the connections that say so, not at what else is deployed: `;
}
function count(number, noun, plural = `${noun}s`) {
    return `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${number === 1 ? noun : plural}`;
}
function analyzerLine({ accessAnalyzer: { status, reason } }) {
    return `Access Analyzer ${status}${reason === undefined ? '' : `: ${reason}`}`;
}
function scope(report) {
    const { connections, checked } = report;
    const generated = checked.generated === 0 ? '' : ` (${count(checked.generated, 'generated', 'generated')})`;
    const policies = count(checked.policies, 'policy', 'policies') + generated;
    const what = checked.configs.length === 0 ? policies : `${count(connections.length, 'connection')}, ${policies}`;
    return what + joinedFrom(report);
}
function joinedFrom({ merged }) {
    if (merged === undefined)
        return '';
    const { reports, jobs } = merged;
    return jobs === undefined
        ? `, joined from ${count(reports, 'report')}`
        : `, joined from ${String(reports)} of ${count(jobs, 'job')}`;
}
function outcomeLine(report) {
    const { outcome, summary, findings, changes, rewordings, plan } = report;
    const mistakes = findings.filter((finding) => finding.sources.includes('config') && finding.severity === 'error').length;
    const counts = [
        ...(rewordings === undefined ? [] : [count(changes.length, 'difference')]),
        count(summary.errors, 'error'),
        count(summary.warnings, 'warning'),
        count(summary.notes, 'note'),
        ...(summary.waived > 0 ? [`${String(summary.waived)} waived`] : []),
    ].join(', ');
    const why = outcome === 'invalid'
        ? `${count(mistakes, 'mistake')} in the inputs must be fixed before ${plan === undefined ? 'the check is complete' : 'anything is applied'}; `
        : outcome === 'incomplete'
            ? plan === undefined
                ? 'a part could not be looked at; '
                : 'not all that is declared was reached; '
            : '';
    return `${OUTCOMES[outcome]}: ${why}${counts}.`;
}
function owners(finding) {
    const further = (finding.connections?.length ?? 1) - 1;
    if (finding.connection === undefined)
        return '';
    return further > 0 ? `${finding.connection} and ${String(further)} more` : finding.connection;
}
function witnessLines({ witnesses = [], more = 0 }) {
    const lines = witnesses.map(({ statement, message, ...request }) => {
        const where = statement === undefined ? '' : ` (${statement.file}:${String(statement.line)})`;
        return `${message === undefined ? '' : `${message}: `}${requestWords(request)}${where}`;
    });
    return more === 0 ? lines : [...lines, `and ${count(more, 'further action')}`];
}
function requestWords({ principal, action, resource, context }) {
    const who = typeof principal === 'string' ? principal : Object.values(principal).join('');
    const carried = Object.entries(context).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    const given = carried.length === 0 ? '' : `, given ${carried.join(', ')}`;
    return `${action} on ${resource} by ${who}${given}`;
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    reveal() {
        return this.#text;
    }
    toString() {
        return PLACEHOLDER;
    }
    toJSON() {
        return PLACEHOLDER;
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return PLACEHOLDER;
    }
}
const PLACEHOLDER = '[secret]';


/***/ })

};

return { id, ids, modules };
})();
